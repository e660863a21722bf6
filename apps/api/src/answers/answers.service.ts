import type { AnswerDilemmaInput as AnswerDilemmaValues } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { refusalToAnswer } from '../dilemmas/dilemma.policy';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { notFound, obey } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { isUuid } from '../platform/uuid';
import { takeLetter } from '../posts/numbering';
import { mayRead } from '../posts/post.policy';
import { PostingService } from '../posts/posting.service';
import type { PostingFacts } from '../posts/posting-facts';
import { insertPost } from '../posts/posting.queries';
import { PostsService } from '../posts/posts.service';
import { requestKey } from '../posts/request-key';
import type { SeenPost } from '../posts/seen-post';
import { HoldsService } from '../screening/holds.service';
import { screen } from '../screening/screening';
import { ThreadsService, type OpenedPost } from '../threads/threads.service';
import { findForAnswer, setHelped } from './answer.queries';
import { refusalToMarkHelped } from './answer.policy';

/** The default page of a discussion under an answer, and the row that tells whether there is more. */
const openedComments = 21;

type Letter = SeenDilemma & PostingFacts;

@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly posting: PostingService,
    private readonly holds: HoldsService,
    private readonly threads: ThreadsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The answers to a letter, best standing first. One that is gone stays as a tombstone while people talk under it.
   * @param wanted the beginning of each discussion along, and the texts as they were written
   */
  async of(
    dilemmaId: string,
    { comments, body }: { comments: boolean; body: boolean },
    context: RequestContext,
  ): Promise<OpenedPost[]> {
    const wanted = { comments: comments ? openedComments : 0, body };
    const answers = await this.threads.answers(dilemmaId, wanted, context);
    return answers
      .filter((answer) => answer.status === 'published' || answer.branchCount > 0 || answer.mine)
      .sort((a, b) => rank(b) - rank(a) || (a.path?.[0] ?? 0) - (b.path?.[0] ?? 0));
  }

  /** Publishes an answer or holds it. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async post({ dilemmaId, body, requestId }: AnswerDilemmaValues, viewer: Viewer): Promise<SeenPost> {
    const key = requestKey(viewer.id, requestId);
    const values = [viewer.id, body, key, dilemmaId];
    const letter = isUuid(dilemmaId) ? await this.database.row<Letter>(findForAnswer, values) : undefined;
    if (!letter || !mayRead(letter, viewer)) throw notFound('letter');
    if (letter.postedBefore) return this.posts.getSeen(letter.postedBefore, viewer);

    obey(refusalToAnswer(letter, viewer));
    const verdict = screen({ kind: 'answer', body, viewer, facts: letter }, this.config.limits);
    if ('refuse' in verdict) throw verdict.refuse;
    const heldBecause = 'hold' in verdict ? verdict.hold : null;

    const posted = await this.posting.once({ key, at: letter.id }, async (runner) => {
      const path = heldBecause ? null : await takeLetter(letter.id, runner);
      const status = heldBecause ? 'held' : 'published';
      const html = this.posting.render(body);
      const signature = [letter.id, letter.id, path, viewer.id, null];
      await runner.rows(insertPost, [
        letter.newId,
        'answer',
        ...signature,
        body,
        html,
        status,
        heldBecause,
        key,
      ]);
      if (heldBecause) await this.holds.open(letter.newId, runner);
      return letter.newId;
    });

    return this.posts.getSeen(typeof posted === 'string' ? posted : posted.before, viewer);
  }

  /** Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async markHelped(answerId: string, helped: boolean, viewer: Viewer): Promise<SeenPost> {
    const answer = await this.posts.getSeen(answerId, viewer);
    if (answer.kind !== 'answer') throw notFound('answer');
    obey(refusalToMarkHelped(answer));

    await this.database.inTurn(answer.id, () => this.database.rows(setHelped, [answer.id, helped]));

    return Object.assign(answer, { helped });
  }
}

const rank = (answer: SeenPost) => (answer.status === 'published' ? answer.standing : -1);
