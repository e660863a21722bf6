import { CHECKS_WHILE_WRITING, LONGEST_ASK } from '@quandary/rules';
import { crisisMarks, identifyingMarks, sharedRuns, unkindMarks, type Mark } from '@quandary/safety';
import { Inject, Injectable } from '@nestjs/common';
import { ReadingLimit } from '../accounts/reading-limit';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { tooSoon } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { assertDraft } from './draft';
import { heldKinds, placesIn } from './marked-places';
import { signedWords } from './screening.queries';
import { ScreeningRulesService } from './screening-rules';
import type { TextCheck, TextCheckArgs } from './text-check.graphql';

/** Of the latest posts: who has published more has a voice that eight words do not give away. */
const mostPostsCompared = 200;

/** Reads a text as a moderator would, for its writer alone, before it is sent. */
@Injectable()
export class TextCheckService {
  private readonly limit = new ReadingLimit(CHECKS_WHILE_WRITING, (limit, retryAfter) =>
    tooSoon(
      'TOO_MANY_CHECKS',
      'Your text was checked very often just now. Checks come back within a minute, and you can send it meanwhile.',
      { limit, retryAfter },
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly rules: ScreeningRulesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws INVALID or TOO_SOON. */
  async check(
    { title, ask, body, kind, sealed }: TextCheckArgs,
    context: RequestContext,
  ): Promise<TextCheck> {
    assertDraft({ title: title ?? '', body });
    if (this.config.limits) await this.limit.spend(context);
    const text = { title, ask: (ask ?? '').slice(0, 2 * LONGEST_ASK), body };
    const rules = await this.rules.read();
    const kinds = heldKinds(sealed, rules);
    const holds = ({ kind: found }: Mark) => kinds.includes(found);
    const others = sealed && context.viewer ? await this.signedBy(context.viewer.id) : [];

    return {
      crisis: placesIn(text, crisisMarks).length > 0,
      identifying: [
        ...placesIn(text, identifyingMarks, holds),
        ...placesIn(text, (typed) => sharedRuns(typed, others)),
      ],
      unkind: kind === 'dilemma' ? [] : placesIn(text, unkindMarks),
    };
  }

  private async signedBy(memberId: string): Promise<string[]> {
    const rows = await this.database.rows(signedWords, { memberId, limit: mostPostsCompared });
    return rows.map(({ body }) => body);
  }
}
