import { slugOf, type PostDilemmaInput as PostDilemmaValues } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Runner } from '../platform/database/database';
import { invalid } from '../platform/errors';
import { PostingService } from '../posts/posting.service';
import type { PostingFacts } from '../posts/posting-facts';
import { insertDilemma, sealPenName } from '../posts/posting.queries';
import { PostsService } from '../posts/posts.service';
import { requestKey } from '../posts/request-key';
import type { SeenPost } from '../posts/seen-post';
import { HoldsService } from '../screening/holds.service';
import { screen } from '../screening/screening';
import { findForLetter } from './dilemma.queries';

type Facts = PostingFacts & { topicExists: boolean };

@Injectable()
export class LettersService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly posting: PostingService,
    private readonly holds: HoldsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Publishes a letter or holds it; with a pen name it is sealed. Throws INVALID, CONFLICT or TOO_SOON. */
  async post(letter: PostDilemmaValues, viewer: Viewer): Promise<SeenPost> {
    const key = requestKey(viewer.id, letter.requestId);
    const facts = await this.database.row<Facts>(findForLetter, [viewer.id, letter.body, key, letter.topic]);
    if (facts?.postedBefore) return this.posts.getSeen(facts.postedBefore, viewer);
    if (!facts?.topicExists)
      throw invalid('NO_SUCH_TOPIC', 'There is no such topic. Choose one from the list.', {
        field: 'input.topic',
      });

    const verdict = screen({ kind: 'dilemma', body: letter.body, viewer, facts }, this.config.limits);
    if ('refuse' in verdict) throw verdict.refuse;
    const heldBecause = 'hold' in verdict ? verdict.hold : null;

    const posted = await this.posting.once({ key }, async (runner) => {
      const signature = letter.penName
        ? [null, await seal(letter.penName, viewer, runner)]
        : [viewer.id, null];
      const { title, ask, topic, body } = letter;
      const text = [title, slugOf(title), ask ?? null, topic, body, this.posting.render(body)];
      const status = heldBecause ? 'held' : 'published';
      await runner.rows(insertDilemma, [facts.newId, ...signature, ...text, status, heldBecause, key]);
      if (heldBecause) await this.holds.open(facts.newId, runner);
      return facts.newId;
    });

    return this.posts.getSeen(typeof posted === 'string' ? posted : posted.before, viewer);
  }
}

async function seal(penName: string, viewer: Viewer, runner: Runner): Promise<string> {
  const [pen] = await runner.rows<{ id: string }>(sealPenName, [penName, viewer.id]);
  if (!pen) throw new Error('The pen name was not kept.');
  return pen.id;
}
