import type { Store } from './store';

/** A post that somebody wanted; `id` once the site has said that it is there. */
export interface WantedPost {
  requestId: string;
  text: string;
  id?: string;
}

export interface Balance {
  acknowledged: number;
  /** Acknowledged and not there, or there more than once, or with another id; votes that are not as they were left. */
  lost: string[];
  /** Counters that are not what their rows sum up to. */
  drifted: string[];
  /** Threads whose numbers have a gap or a double. */
  misnumbered: string[];
}

const findPosts = `
  SELECT id, body FROM posts WHERE body LIKE 'Wanted %'`;

const findVotes = `SELECT member_id AS "memberId", post_id AS "postId", value FROM votes WHERE member_id = ANY($1)`;

const findDrift = `
  SELECT p.id, p.up, p.down, v.up AS "upRows", v.down AS "downRows" FROM posts p CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE value = 1)::integer AS up, count(*) FILTER (WHERE value = -1)::integer AS down
    FROM votes WHERE post_id = p.id) AS v
  WHERE (p.up, p.down) IS DISTINCT FROM (v.up, v.down)
  UNION ALL
  SELECT d.id, d.comment_count, d.branch_count, c.count, c.count FROM posts d CROSS JOIN LATERAL (
    SELECT count(*)::integer AS count FROM posts c
    WHERE c.dilemma_id = d.id AND c.kind = 'comment' AND c.status = 'published') AS c
  WHERE d.kind = 'dilemma' AND d.topic_slug = 'faults' AND d.answer_count = 0 AND d.comment_count <> c.count`;

const findMisnumbered = `
  SELECT dilemma_id AS id, path[1:cardinality(path) - 1]::text AS above, count(*)::integer AS posts,
    count(DISTINCT path)::integer AS numbers, max(path[cardinality(path)]) AS last
  FROM posts WHERE kind = 'comment' AND path IS NOT NULL
  GROUP BY dilemma_id, path[1:cardinality(path) - 1]
  HAVING count(*) <> max(path[cardinality(path)]) OR count(*) <> count(DISTINCT path)`;

/** What the site has acknowledged, to be compared with what is there. */
export class Ledger {
  readonly posts: WantedPost[] = [];
  private readonly votes = new Map<string, number>();
  acknowledgements = 0;

  acknowledge(post: WantedPost, id: string): void {
    Object.assign(post, { id });
    this.acknowledgements += 1;
  }

  acknowledgeVote(memberId: string, postId: string, value: number): void {
    this.votes.set(`${memberId} ${postId}`, value);
    this.acknowledgements += 1;
  }

  async check(store: Store): Promise<Balance> {
    return {
      acknowledged: this.acknowledgements,
      lost: [...(await this.lostPosts(store)), ...(await this.lostVotes(store))],
      drifted: (await store.rows<{ id: string }>(findDrift)).map(({ id }) => id),
      misnumbered: (await store.rows<{ id: string; above: string }>(findMisnumbered)).map(
        ({ id, above }) => `${id} ${above}`,
      ),
    };
  }

  private async lostPosts(store: Store): Promise<string[]> {
    const there = new Map<string, string[]>();
    for (const { id, body } of await store.rows<{ id: string; body: string }>(findPosts)) {
      there.set(body, [...(there.get(body) ?? []), id]);
    }
    return this.posts.flatMap(({ text, id, requestId }) => {
      const ids = there.get(text) ?? [];
      if (id === undefined) return ids.length > 1 ? [`${requestId} is there ${ids.length} times`] : [];
      return ids.length === 1 && ids[0] === id ? [] : [`${requestId} is there ${ids.length} times`];
    });
  }

  private async lostVotes(store: Store): Promise<string[]> {
    const members = [...new Set([...this.votes.keys()].map((key) => key.split(' ')[0]))];
    const rows = await store.rows<{ memberId: string; postId: string; value: number }>(findVotes, [members]);
    const there = new Map(rows.map(({ memberId, postId, value }) => [`${memberId} ${postId}`, value]));
    return [...this.votes].flatMap(([key, value]) =>
      (there.get(key) ?? 0) === value ? [] : [`vote ${key} is ${there.get(key) ?? 'not there'}`],
    );
  }
}
