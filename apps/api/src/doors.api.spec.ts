import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { openSite, type TestMember, type TestSite } from '../test/harness';

/** Where every text that somebody may send goes before others read it, or why it needs no door. */
const doors: Record<string, 'screened' | `trusted: ${string}` | `private: ${string}` | `names: ${string}`> = {
  'postDilemma.body': 'screened',
  'postDilemma.title': 'screened',
  'postDilemma.ask': 'screened',
  'postDilemma.penName': 'screened',
  'postDilemma.topic': 'private: the slug of a topic that exists, or a refusal',
  'postDilemma.insistBecause': 'private: moderators alone read it',
  'answerDilemma.body': 'screened',
  'answerDilemma.insistBecause': 'private: moderators alone read it',
  'postComment.body': 'screened',
  'postComment.insistBecause': 'private: moderators alone read it',
  'editPost.body': 'screened',
  'editPost.title': 'screened',
  'editPost.ask': 'screened',
  'editPost.insistBecause': 'private: moderators alone read it',
  'editPost.topicSlug': 'private: the slug of a topic that exists, or a refusal',
  'redactPost.passages': 'private: they are looked for and not kept',
  'redactPost.explanation': 'trusted: a moderator writes it, and the author alone reads it',
  'moveDilemma.topicSlug': 'private: the slug of a topic that exists, or a refusal',
  'moveDilemma.text': 'trusted: a moderator writes it, and the author alone reads it',
  'publishArticle.title': 'trusted: its author is an admin, or a coach whose credential people have checked',
  'publishArticle.summary': 'trusted: as its title',
  'publishArticle.body': 'trusted: as its title',
  'publishArticle.topics': 'private: slugs of topics that exist, or a refusal',
  'decideReview.explanation': 'trusted: a moderator writes it, and the author alone reads it',
  'appeal.text': 'private: moderators alone read it',
  'decideAppeal.text': 'trusted: a moderator writes it, and moderators and the author alone read it',
  'liftSuspension.text': 'trusted: a moderator writes it, and the author alone reads it',
  'proposeSuspension.explanation': 'trusted: an admin writes it, and admins and the author alone read it',
  'proposeUnmasking.reason': 'trusted: an admin writes it, and admins and the author alone read it',
  'reportPost.note': 'private: moderators alone read it',
  'signUp.email': 'private: nobody else reads it',
  'signUp.password': 'private: nobody reads it',
  'signUp.handle': 'names: only a to z, digits, "-" and "_": no link can be made of it',
  'signUp.name': 'names: one line of sixty characters that no page makes a link of',
  'signIn.email': 'private: it is compared and not kept',
  'signIn.password': 'private: it is compared and not kept',
};

let site: TestSite;
let writer: TestMember;
let newcomer: TestMember;
let newCoach: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  newcomer = await site.member({ daysOld: 0 });
  newCoach = await site.member({ daysOld: 0, coach: ['family'] });
});
afterAll(() => site.close());

function textsOf(path: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'String' ? [path] : [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsOf(`${path.split('.')[0]}.${field.name}`, field.type),
  );
}

it('lists every text of every mutation, and nothing else', () => {
  const mutations = Object.values(site.app.get(GraphQLSchemaHost).schema.getMutationType()!.getFields());
  const texts = mutations.flatMap(({ name, args }) => args.flatMap((arg) => textsOf(name, arg.type)));
  expect(texts.sort()).toEqual(Object.keys(doors).sort());
});

/** Three links for the reader of a page, in every way of writing them. */
const threeLinks: [string, string][] = [
  ['addresses', 'https://a.test https://b.test https://c.test'],
  ['addresses without a scheme', 'www.a.test www.b.test www.c.test'],
  ['words', '[a](https://a.test) [b](https://b.test) [c](http://c.test)'],
  ['one definition', '[a][x] [b][x] [c][x]\n\n[x]: https://a.test'],
  ['mail addresses', 'a@a.test, b@b.test and c@c.test'],
  ['pictures', '![a](https://a.test) ![b](https://b.test) ![c](https://c.test)'],
  ['a mixture', 'www.a.test, b@b.test and [c](https://c.test)'],
];

const settled = (id: string) =>
  site.sql(`UPDATE posts SET published_at = now() - interval '16 minutes' WHERE id = $1`, [id]);
const statusOf = async (by: TestMember, mutation: string, input: object): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const fields = mutation === 'editPost' ? 'status' : '... on HeldForReview { post { status } }';
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { [mutation]: result } = await site.as(by).get(document, { input });
  return result.status ?? result.post?.status ?? 'PUBLISHED';
};

/** Every way in which a new member's words become public. */
const ways: Record<string, (text: string) => Promise<string>> = {
  'a comment': async (body) =>
    statusOf(newcomer, 'postComment', { parentId: (await site.letter(writer)).id, body }),
  'an answer': async (body) =>
    statusOf(newCoach, 'answerDilemma', { dilemmaId: (await site.letter(writer)).id, body }),
  'a letter': (body) => statusOf(newcomer, 'postDilemma', { title: 'A title', topic: 'family', body }),
  'an edit of a comment': async (body) => {
    const { id } = await site.comment(newcomer, (await site.letter(writer)).id);
    return statusOf(newcomer, 'editPost', { postId: id, body });
  },
  'an edit of an answer': async (body) => {
    const { id } = await site.answer(newCoach, (await site.letter(writer)).id);
    return statusOf(newCoach, 'editPost', { postId: id, body, meaning: 'REPLACE' });
  },
  'an edit of a letter': async (body) =>
    statusOf(newcomer, 'editPost', { postId: (await site.letter(newcomer)).id, body }),
  'an addendum': async (body) => {
    const { id } = await site.comment(newcomer, (await site.letter(writer)).id);
    await settled(id);
    return statusOf(newcomer, 'editPost', { postId: id, body });
  },
};

describe.each(threeLinks)('three links, written as %s', (name, text) => {
  it.each(Object.keys(ways))('wait for a moderator in %s', async (way) => {
    // Who posts is new: they have published next to nothing.
    await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE author_id = ANY($1)`, [
      [newcomer.id, newCoach.id],
    ]);
    expect(await ways[way]!(`${way}, ${name}: ${text}`)).toMatch(/HELD|HIDDEN/);
    expect(await ways[way]!(`${way}, ${name}, without any`)).toBe('PUBLISHED');
  });
});

it.each(['title', 'ask', 'penName'])('counts the links in the %s of a letter', async (field) => {
  await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE author_id = $1`, [newcomer.id]);
  const letter = {
    title: 'A title',
    topic: 'family',
    body: `With one in its ${field}: www.a.test www.b.test`,
  };
  expect(await statusOf(newcomer, 'postDilemma', { ...letter, [field]: 'www.c.test' })).toBe('HELD');
});
