import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { makeKey } from '../platform/attempts/attempts.queries';
import { Database } from '../platform/database/database';
import { articleToMark, markOnce, memberOfToday } from './signals.queries';

/** More than the presses of an hour; what is forgotten, the database knows. */
const remembered = 10_000;

/** What a press is about; `key` is the secret of the day. */
export interface Pressed {
  id: string;
  authorId: string;
  key: Buffer;
}

/** Why a press does not count: there were enough for one day. Seconds until the next one. */
export interface Enough {
  untilTomorrow: number;
}

type Digests = Record<'press' | 'member', Buffer>;

/**
 * Presses of "this helped me" that survive the process: counted in the database before they are acknowledged, once
 * a day by its clock. It keeps keyed digests of who pressed what, which nobody can read back once the key of the day
 * is gone (docs/decisions/0012).
 */
@Injectable()
export class Presses {
  /** Of this process, by digest: whoever presses again, or twice at once, asks nothing of the database. */
  private readonly counted = new LRUCache<string, Promise<Enough | null>>({ max: remembered });

  constructor(private readonly database: Database) {}

  async find(articleId: string): Promise<Pressed | undefined> {
    const found = await this.database.row(articleToMark, { id: articleId });
    if (!found) return undefined;
    if (found.key) return { ...found, key: found.key };
    await this.database.rows(makeKey, {});
    return this.find(articleId);
  }

  /** @param most presses of a member a day @returns null: it counts, now or since earlier today */
  async count({ id, key }: Pressed, memberId: string, most: number): Promise<Enough | null> {
    const press = digest(key, `helpful ${id} ${memberId}`);
    const once = press.toString('base64');
    const known = this.counted.get(once);
    if (known) return known;
    const counting = this.write(id, { press, member: digest(key, `helpful ${memberId}`) }, most);
    this.counted.set(once, counting);
    const enough = await counting.catch((error: unknown) => {
      this.counted.delete(once);
      throw error;
    });
    if (enough) this.counted.delete(once);
    return enough;
  }

  private write(articleId: string, { press, member }: Digests, most: number): Promise<Enough | null> {
    return this.database.transaction(async (runner) => {
      const [today] = await runner.rows(memberOfToday, { member });
      const mayPress = (today?.times ?? 0) < most;
      const [marked] = await runner.rows(markOnce, { articleId, press, member, mayPress });
      return marked?.counts ? null : { untilTomorrow: today?.untilTomorrow ?? 0 };
    });
  }
}

const digest = (key: Buffer, what: string): Buffer => createHmac('sha256', key).update(what).digest();
