import { slugOf, type PostDilemmaInput } from '@quandary/rules';
import { likenessesOf } from '../accounts/likeness';
import type { Viewer } from '../accounts/viewer';
import { takeTurn } from '../publishing/numbering.queries';
import type { Transaction } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { invalid, type Refusal } from '../platform/errors';
import { sealedBy, signedBy, type PublishedKind } from '../publishing/published-kind';
import { sealOwnPenName } from '../publishing/publishing.queries';
import { findForLetter } from './dilemma.queries';
import { refusalOfPenName } from './pen-name.policy';
import { SeenDilemma } from './seen-dilemma';

/** What is known before a letter is posted. */
type Facts = ValuesOf<typeof findForLetter.row> & { penNameRefusal: Refusal };

const noTopic = () =>
  invalid('NO_SUCH_TOPIC', 'There is no such topic. Choose one from the list.', { field: 'input.topic' });

/** Any member writes letters, under the own name or sealed behind a pen name. */
export const dilemmaKind: PublishedKind<PostDilemmaInput, Facts> = {
  kind: 'dilemma',
  countedAs: null,
  View: SeenDilemma,

  async load({ topic, penName }, { viewer, requestKey }, database) {
    const likenesses = penName === undefined ? [] : likenessesOf(penName);
    const values = { viewerId: viewer.id, requestKey, topicSlug: topic, likenesses };
    const facts = await database.row(findForLetter, values);
    if (!facts) throw noTopic();
    const penNameRefusal = penName === undefined ? null : refusalOfPenName(penName, facts, viewer);
    return { ...facts, penNameRefusal };
  },

  refuse: ({ topicExists, penNameRefusal }) => (topicExists ? penNameRefusal : noTopic),
  alsoShown: ({ title, ask, penName }) => [title, ask ?? '', penName ?? ''],
  isSealed: ({ penName }) => Boolean(penName),
  isUnderPenName: ({ penName }) => Boolean(penName),
  letterOf: () => null,

  parts: (letter, { newId }) => letterParts(letter, newId),

  sign: async ({ penName }, _facts, { viewer, transaction }) =>
    penName ? sealedBy(await seal(penName, viewer, transaction)) : signedBy(viewer.id),

  async takePath(_facts, transaction, poster) {
    await transaction.rows(takeTurn, { poster });
    return [];
  },

  row: () => null,
};

/** What a letter has besides its text. */
export const letterParts = (
  { title, ask, topic }: Pick<PostDilemmaInput, 'title' | 'ask' | 'topic'>,
  id: string,
) => ({
  dilemmaId: id,
  parentId: null,
  title,
  slug: slugOf(title),
  ask: ask ?? null,
  topicSlug: topic,
});

async function seal(name: string, { proof }: Viewer, transaction: Transaction): Promise<string> {
  const [pen] = await transaction.rows(sealOwnPenName, { name, proof });
  if (!pen?.sealed) throw new Error('The session ended before the letter was sealed.');
  return pen.id;
}
