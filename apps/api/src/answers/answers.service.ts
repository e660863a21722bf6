import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { notFound, obey } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { ThreadsService, type OpenedPost } from '../threads/threads.service';
import { AnswerEntity } from './answer.entity';
import { refusalToMarkHelped } from './answer.policy';

/** The default page of a discussion under an answer, and the row that tells whether there is more. */
const openedComments = 21;

@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly threads: ThreadsService,
    @InjectRepository(AnswerEntity) private readonly rows: Repository<AnswerEntity>,
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

  /** Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async markHelped(answerId: string, helped: boolean, viewer: Viewer): Promise<SeenPost> {
    const answer = await this.posts.getSeen(answerId, viewer);
    if (answer.kind !== 'answer') throw notFound('answer');
    obey(refusalToMarkHelped(answer));

    await this.database.inTurn(answer.id, () => this.rows.update(answer.id, { helped }));

    return Object.assign(answer, { helped });
  }
}

const rank = (answer: SeenPost) => (answer.status === 'published' ? answer.standing : -1);
