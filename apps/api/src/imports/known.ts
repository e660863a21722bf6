import type { QueryResultRow } from 'pg';
import type { Runner, Statement } from '../platform/database/database';
import { pair, placeKey, uuidIn, type Known, type KnownMember, type Place } from './draft';
import {
  findArticleSlugs,
  findArticles,
  findMembers,
  findPlaces,
  findPosts,
  findSealedAuthors,
  findTaken,
  findTopics,
  findVotes,
  lockLetters,
  planByIndex,
  takeTurn,
} from './known.queries';
import type { InterchangeRecord } from './records';
import { actsOf, referencesOf } from './references';

/** Any constant that the migrations do not use. */
const importLock = 7_824_002;

/** A sealed letter takes an id for the pen name too. */
const idsOfOneRecord = 2;

/** Begins a batch: locks what it will count at, and reads all that its records refer to. */
export async function lookAround(records: readonly InterchangeRecord[], runner: Runner): Promise<Known> {
  await runner.rows(planByIndex, []);
  const [begun] = await runner.rows<{ ids: string[] }>(takeTurn, [
    importLock,
    records.length * idsOfOneRecord,
  ]);
  const wanted = referencesOf(records);
  const ask = asker(runner);

  const topics = await ask<{ slug: string }>(findTopics, wanted.topics);
  const { members: names, answerers } = wanted;
  const members = await ask<KnownMember & { name: string }>(findMembers, names, names.map(uuidIn), answerers);
  const taken = await ask<{ handle: string; email: string | null }>(findTaken, wanted.handles, wanted.emails);
  const articles = await ask<{ name: string }>(findArticles, wanted.articles, wanted.articles.map(uuidIn));
  const articleSlugs = await ask<{ slug: string }>(findArticleSlugs, wanted.articleSlugs);

  const known: Known = {
    topics: new Set(topics.map(({ slug }) => slug)),
    members: new Map(members.map(({ name, id, coach }) => [name, { id, coach }])),
    handles: new Set(taken.map(({ handle }) => handle)),
    emails: new Set(taken.flatMap(({ email }) => email ?? [])),
    ...(await postsAround(wanted.posts, runner)),
    articles: new Set(articles.map(({ name }) => name)),
    articleSlugs: new Set(articleSlugs.map(({ slug }) => slug)),
    votes: new Set(),
    sealedAuthors: new Set(),
    freshIds: begun?.ids ?? [],
  };
  await askWhoseActs(known, records, ask);
  return known;
}

type Ask = <Row extends QueryResultRow>(statement: Statement, ...values: unknown[][]) => Promise<Row[]>;

/** Whoever asks for nothing is answered at once. */
function asker(runner: Runner): Ask {
  return async (statement, ...values) =>
    values.every((list) => list.length === 0) ? [] : runner.rows(statement, values);
}

async function postsAround(names: string[], runner: Runner): Promise<Pick<Known, 'posts' | 'places'>> {
  const ask = asker(runner);
  const found = await ask<{ name: string; id: string; letterId: string }>(
    findPosts,
    names,
    names.map(uuidIn),
  );
  await ask(lockLetters, [...new Set(found.map(({ letterId }) => letterId))]);
  const places = await ask<Place & QueryResultRow>(
    findPlaces,
    found.map(({ id }) => id),
  );

  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    posts: new Map(found.flatMap(({ name, id }) => [[name, byId.get(id)] as const]).filter(isThere)),
    places: new Map(
      places.flatMap((place) => (place.path ? [[placeKey(place.letterId, place.path), place]] : [])),
    ),
  };
}

const isThere = (entry: readonly [string, Place | undefined]): entry is [string, Place] =>
  entry[1] !== undefined;

/** Which of these members wrote the sealed letter that they vote on or comment under, and which votes there are. */
async function askWhoseActs(known: Known, records: readonly InterchangeRecord[], ask: Ask): Promise<void> {
  const acts = actsOf(records).flatMap(({ post, member }) => {
    const [place, who] = [known.posts.get(post), known.members.get(member)];
    return place && who
      ? [{ place, letter: known.places.get(placeKey(place.letterId, [])), who: who.id }]
      : [];
  });
  const sealed = acts.flatMap(({ letter, who }) =>
    letter?.penNameId ? [{ pen: letter.penNameId, who }] : [],
  );
  const authors = await ask<{ pen: string; member: string }>(
    findSealedAuthors,
    sealed.map(({ pen }) => pen),
    sealed.map(({ who }) => who),
  );
  for (const { pen, member } of authors) known.sealedAuthors.add(pair(pen, member));

  const votes = records.flatMap((record) => {
    if (record.type !== 'vote') return [];
    const [place, who] = [known.posts.get(record.post), known.members.get(record.member)];
    return place && who ? [{ post: place.id, who: who.id }] : [];
  });
  const cast = await ask<{ postId: string; memberId: string }>(
    findVotes,
    votes.map(({ post }) => post),
    votes.map(({ who }) => who),
  );
  for (const { postId, memberId } of cast) known.votes.add(pair(postId, memberId));
}
