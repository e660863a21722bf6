import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '@quandary/random';
import { speak, kindOf, type Operation, type Sighting } from './asking';
import type { Letter, Member } from './community';
import { Ledger, type WantedPost } from './ledger';
import { until } from './patience';

const postLetter = `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id } } }`;
const postComment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;
const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`;

const votes = [
  { value: 1, choice: 'UP' },
  { value: -1, choice: 'DOWN' },
  { value: 0, choice: 'NONE' },
];

/** Of a hundred things that a writer does. */
const share = { letters: 5, comments: 45 };
/** Somebody who got an error looks at it before they press again. */
const restAfterErrorMs = 60;
/** A writer who is told to stop still finishes what they began, or gives up. */
const finishWithinMs = 30_000;

export interface Desk {
  url: () => string;
  members: readonly Member[];
  letters: readonly Letter[];
  seed: number;
}

/** Members who write all the time; each sends what failed again, with the same requestId, until it is acknowledged. */
export class Writers {
  readonly ledger = new Ledger();
  /** What they were told, errors as well. */
  readonly seen: Sighting[] = [];
  private stopped = false;
  private deadline = Infinity;
  private readonly loops: Promise<void>[];

  constructor(private readonly desk: Desk) {
    this.loops = desk.members.map((member, at) => this.write(member, new Random(desk.seed, at)));
  }

  /** Waits until so many more writes are acknowledged; false when they are not in time. */
  async acknowledged(more: number, withinMs: number): Promise<boolean> {
    const enough = this.ledger.acknowledgements + more;
    return Boolean(await until(() => this.ledger.acknowledgements >= enough, { withinMs }));
  }

  /** @param withinMs how long they may take to finish what they began */
  async stop(withinMs = finishWithinMs): Promise<void> {
    this.stopped = true;
    this.deadline = performance.now() + withinMs;
    await Promise.all(this.loops);
  }

  private async write(member: Member, random: Random): Promise<void> {
    while (!this.stopped) {
      const dice = random.below(100);
      if (dice < share.letters) await this.letter(member);
      else if (dice < share.letters + share.comments) await this.comment(member, random);
      else await this.vote(member, random);
    }
  }

  private async letter(member: Member): Promise<void> {
    const post = this.want();
    const { text: body, requestId } = post;
    const input = { title: 'A wanted letter', topic: 'faults', body, requestId };
    await this.insist(member, { query: postLetter, variables: { input } }, (data) =>
      this.ledger.acknowledge(post, (data.postDilemma as { id: string }).id),
    );
  }

  private async comment(member: Member, random: Random): Promise<void> {
    const post = this.want();
    const input = {
      parentId: random.pick(this.desk.letters).id,
      body: post.text,
      requestId: post.requestId,
    };
    await this.insist(member, { query: postComment, variables: { input } }, (data) =>
      this.ledger.acknowledge(post, (data.postComment as { id: string }).id),
    );
  }

  private async vote(member: Member, random: Random): Promise<void> {
    const postId = random.pick(this.desk.letters).id;
    const { value, choice } = random.pick(votes);
    const input = { postId, value: choice };
    await this.insist(member, { query: castVote, variables: { input } }, () =>
      this.ledger.acknowledgeVote(member.id, postId, value),
    );
  }

  private want(): WantedPost {
    const requestId = randomUUID();
    const post: WantedPost = { requestId, text: `Wanted ${requestId}, and what came of it.` };
    this.ledger.posts.push(post);
    return post;
  }

  private async insist(
    member: Member,
    operation: Operation,
    acknowledge: (data: Record<string, unknown>) => void,
  ): Promise<void> {
    while (performance.now() < this.deadline) {
      const began = performance.now();
      try {
        const spoken = await speak(this.desk.url(), operation, { token: member.token });
        const [kind, about] = kindOf(spoken);
        this.note(began, kind, about);
        if (kind === 'good') return acknowledge(spoken.data ?? {});
      } catch (error) {
        this.note(began, 'unanswered', (error as NodeJS.ErrnoException).code ?? String(error));
      }
      await pause(restAfterErrorMs);
    }
  }

  private note(began: number, kind: Sighting['kind'], about: string): void {
    const at = performance.now();
    this.seen.push({ at, ms: at - began, kind, about });
  }
}
