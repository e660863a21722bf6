import type { TestMember, TestSite } from '../harness';
import type { Canary, Viewer } from './canaries';

/** When the hidden accounts were made: days that nothing else in the world has. */
export const joined = { sealed: '2019-03-07 05:06:07.123+00', quiet: '2018-04-09 06:07:08.321+00' };
const joinedWords = {
  sealed: ['2019-03-07', '7 march 2019', '7 mar 2019', 'march 2019'],
  quiet: ['2018-04-09', '9 april 2018', '9 apr 2018', 'april 2018'],
};

/** Everybody in the world, with two whom nothing public leads to. */
export interface Cast extends Record<Exclude<Viewer, 'guest'>, TestMember> {
  quiet: TestMember;
  judge: TestMember;
}

/** Ids, tokens and digests of the hidden accounts. */
export const identities = async (site: TestSite, cast: Cast): Promise<Canary[]> => {
  const tokens = (['sealed', 'author', 'quiet'] as const).map(async (who) => {
    const rows = await site.sql<{ hash: Buffer }>(
      'SELECT token_hash AS hash FROM sessions WHERE member_id = $1',
      [cast[who].id],
    );
    const digests = rows.flatMap(({ hash }) => [hash.toString('hex'), hash.toString('base64')]);
    return {
      name: `${who} session`,
      words: [cast[who].token, ...digests],
      seenBy: [],
      columns: ['sessions.token_hash'],
    };
  });
  return [
    {
      name: 'sealed id',
      words: [cast.sealed.id, cast.sealed.id.replaceAll('-', '')],
      seenBy: ['sealed', 'export'],
      columns: [],
    },
    {
      name: 'quiet id',
      words: [cast.quiet.id, cast.quiet.id.replaceAll('-', '')],
      seenBy: ['export'],
      columns: [],
    },
    { name: 'sealed since', words: joinedWords.sealed, seenBy: ['sealed', 'export'], columns: [] },
    { name: 'quiet since', words: joinedWords.quiet, seenBy: ['export'], columns: [] },
    ...(await Promise.all(tokens)),
  ];
};
