import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../test/harness';
import { answer, comment, dilemma, importInto, member } from '../../test/interchange';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
  await importing([member('n-writer'), member('n-coach', { coach: ['family'] })]);
});
afterAll(() => site.close());

const importing = (records: (object | string)[]) => importInto(site, records);

describe('a bad line', () => {
  it('is named with its reason, and the rest goes on', async () => {
    const { added, rejected } = await importing([
      '{"type":"topic","slug":"b","name":"B"',
      '[]',
      '',
      '{"type":"poem"}',
      member('b-one', { colour: 'red' }),
      { type: 'member', id: 'b-two', handle: 'b-two' },
      member('b-three', { handle: 'N-WRITER' }),
      member('b-four', { coach: ['astrology'] }),
      member('b-five', { roles: ['emperor'] }),
      member('b-six'),
      member('b-six'),
      dilemma('b', 'b-nobody'),
      dilemma('b', 'b-six', { createdAt: 'yesterday' }),
      dilemma('b', 'b-six', { body: '  ' }),
      dilemma('b', 'b-six'),
      answer('bA', 'b', 'b-six'),
      answer('bA', 'b1', 'n-coach'),
      comment('b', 'b', 'b-six'),
      comment('b1', 'b', undefined),
      comment('b1', 'b', 'b-six', { penName: 'Who' }),
      comment('b1', 'b', 'b-six'),
      { ...comment('b2', 'b', 'b-six'), body: `with \0 and half a \ud83d face` },
    ]);

    expect(rejected).toEqual([
      '1: it is not JSON',
      '2: it is not a JSON object',
      '4: its type is none of topic, member, dilemma, answer, comment, vote, article',
      '5: it has the unknown key "colour"',
      '6: "name" is missing',
      '7: somebody else has the handle "n-writer"',
      '8: there is no topic "astrology"',
      '9: "roles.0" is not right: Invalid option: expected one of "moderator"|"admin"',
      '11: line 10 has the same member already',
      '12: there is no member "b-nobody"',
      '13: "createdAt" is not a time like 2026-11-21T09:00:00Z',
      '14: "body" is blank',
      '16: "b-six" is not a coach, and only coaches write answers',
      '17: there is no dilemma "b1"',
      '18: line 15 has the same post already',
      '19: "author" is missing',
      '20: "Who" is not how the letter is signed',
    ]);
    expect(added).toBe(4);
    expect(await site.sql(`SELECT body FROM posts WHERE body LIKE 'with%'`)).toEqual([
      { body: 'with  and half a \uFFFD face' },
    ]);
  });

  it('that only the database sees through is named alone', async () => {
    const { added, rejected } = await importing([
      dilemma('c1', 'n-writer'),
      dilemma('c2', 'n-writer', { createdAt: '0000-01-01T00:00:00Z' }),
      dilemma('c3', 'n-writer'),
    ]);

    expect(added).toBe(2);
    expect(rejected).toEqual([expect.stringMatching(/^2: the database refuses it: .*out of range/)]);
  });
});

describe('a sealed letter', () => {
  it('is signed by its pen name alone, with its writer’s comments, and knows them', async () => {
    await importing([
      member('s-writer'),
      dilemma('s', 's-writer', { penName: 'Under a Lamp' }),
      comment('s1', 's', 'n-coach'),
      comment('s1.1', 's1', 's-writer'),
    ]);
    await importing([comment('s2', 's', 's-writer')]);

    const [writer] = await site.sql<{ id: string }>(`SELECT id FROM members WHERE handle = 's-writer'`);
    const rows = await site.sql(
      `SELECT p.author_id, n.name, sealed.is_written_by(p.pen_name_id, $1) AS known FROM posts p JOIN pen_names n ON n.id = p.pen_name_id
       WHERE n.name = 'Under a Lamp'`,
      [writer!.id],
    );
    expect(rows).toEqual(Array(3).fill({ author_id: null, name: 'Under a Lamp', known: true }));
    const everything = await site.sql(
      `SELECT p::text AS row FROM posts p UNION ALL SELECT x::text FROM external_ids x WHERE kind = 'post'`,
    );
    expect(everything.filter(({ row }) => row.includes(writer!.id))).toEqual([]);
  });

  it('tells nobody its writer, whichever of two lines with one id is imported', async () => {
    await importing([
      member('w-writer'),
      dilemma('w-open', 'n-writer'),
      dilemma('w', 'w-writer', { penName: 'Two Lines' }),
    ]);
    const twice = [comment('w1', 'w', 'n-coach'), comment('w1', 'w-open', 'nobody')];
    for (const [at, lines] of [twice, twice.toReversed()].entries()) {
      const each = lines.map((line) => ({ ...line, id: `w${at}` }));
      const { added } = await importing([...each, comment(`w${at}.1`, `w${at}`, 'w-writer')]);
      expect(added).toBe(2);
    }

    const rows =
      await site.sql(`SELECT p.body, n.name FROM posts p LEFT JOIN pen_names n ON n.id = p.pen_name_id
      WHERE p.body LIKE 'Body of w_.1' ORDER BY 1`);
    expect(rows).toEqual(['w0.1', 'w1.1'].map((id) => ({ body: `Body of ${id}`, name: 'Two Lines' })));
  });
});
