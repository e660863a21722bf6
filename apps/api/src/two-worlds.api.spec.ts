import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asSuperuser } from '../test/databases';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import {
  comparable,
  documents,
  finerThanAnHour,
  histories,
  play,
  told,
  type Cast,
  type Played,
} from '../test/two-worlds';
import { GraphqlExecutor } from './platform/graphql/executor';

/** How many histories: `npm run test:deep` asks for more than a quick run has time for. */
const runs = Number(process.env.QUANDARY_HISTORIES ?? 100);
const millisecondsEach = 3_000;

/** Two sites on which the same happens; only who writes the sealed letters differs. */
interface World {
  site: TestSite;
  cast: Cast;
  viewers: Record<'guest' | 'member' | 'moderator' | 'admin', TestMember | null>;
}
let worlds: [World, World];

/** In both worlds there are the same people. A newcomer writes in the one, in the other somebody who has done so for long. */
async function openWorld(writer: 'newcomer' | 'regular'): Promise<World> {
  const site = await openSite();
  site.app.get(GraphqlExecutor).trust(Object.values(documents)); // larger than a stranger's may be
  const newcomer = await site.member({ daysOld: 0 });
  const regular = await site.member({ coach: ['work'], daysOld: 900 });
  for (const by of [regular, regular]) await site.letter(by, { topic: 'work' });
  const reader = await site.member();
  const coach = await site.member({ coach: ['family'] });
  const deciding = await site.member({ roles: ['moderator'] });
  const viewers = {
    guest: null,
    member: await site.member(),
    moderator: await site.member({ roles: ['moderator'] }),
    admin: await site.member({ roles: ['admin'] }),
  };
  const [writing, other] = writer === 'newcomer' ? [newcomer, regular] : [regular, newcomer];
  return { site, cast: { writer: writing, other, reader, coach, moderator: deciding }, viewers };
}

beforeAll(async () => {
  worlds = [await openWorld('newcomer'), await openWorld('regular')];
}, 120_000);
afterAll(() => Promise.all(worlds.map(({ site }) => site.close())));

interface Scene {
  played: Played;
  name: string;
}

/** What everybody is told who did not write the letter. */
async function toldEverybody(
  { site, viewers }: World,
  { played, name }: Scene,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [who, viewer] of Object.entries(viewers)) {
    const document = who === 'guest' || who === 'member' ? documents.all : documents.staff;
    answers[who] = await told(site, viewer, { played, name, document });
  }
  return answers;
}

const change = (world: World, text: string, values: unknown[]) =>
  asSuperuser((client) => client.query(text, values), new URL(world.site.config.databaseUrl!).pathname);

/** Somebody else wrote the letter: one row of the vault. */
const hand = (world: World, letterId: string, to: TestMember) =>
  change(
    world,
    'UPDATE sealed.authors SET member_id = $2 WHERE pen_name_id = (SELECT pen_name_id FROM posts WHERE id = $1)',
    [letterId, to.id],
  );

/** What cannot be read was written by the one or the other: the letter-writer, or a reader. */
const disown = (world: World, letterId: string, to: TestMember) =>
  change(
    world,
    `UPDATE posts p SET author_id = CASE WHEN p.author_id IS NULL THEN $2::uuid END,
       pen_name_id = CASE WHEN p.author_id IS NOT NULL THEN d.pen_name_id END
     FROM posts d WHERE d.id = p.dilemma_id AND d.id = $1 AND p.kind = 'comment' AND p.status <> 'published'`,
    [letterId, to.id],
  );

/** What waits and what binds ends with a history. */
const settle = async (world: World) => {
  await world.site.sql(`UPDATE review_items SET state = 'decided', decided_at = now()`);
  await change(world, 'UPDATE sealed.restrictions SET lifted_at = now()', []);
};

let made = 0;

describe('two worlds that differ only in who wrote the sealed letters', () => {
  it(
    'answer everybody alike',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const name = `history${++made}`;
          const [one, other] = worlds;
          const [played, alike] = await Promise.all(
            worlds.map(({ site, cast }) => play(site, cast, { history, name })),
          );
          const letterId = played!.posts[0]!.id;
          const answers = await toldEverybody(one, { played: played!, name });

          for (const [who, answer] of Object.entries(answers))
            expect([who, finerThanAnHour(answer)]).toEqual([who, []]);

          const there = await toldEverybody(other, { played: alike!, name });
          expect(alike!.outcomes).toEqual(played!.outcomes);
          for (const [who, answer] of Object.entries(answers))
            expect([who, comparable(there[who]!)]).toEqual([who, comparable(answer)]);

          await hand(one, letterId, one.cast.other);
          expect(await toldEverybody(one, { played: played!, name })).toEqual(answers);
          await hand(one, letterId, one.cast.writer);

          await disown(one, letterId, one.viewers.admin!);
          const { guest, member } = await toldEverybody(one, { played: played!, name });
          expect({ guest, member }).toEqual({ guest: answers.guest, member: answers.member });
          await disown(one, letterId, one.viewers.admin!);
          await Promise.all(worlds.map(settle));
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    runs * millisecondsEach,
  );
});
