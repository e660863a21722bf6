import { boolean, double, integer, sql, uuid, type Placeholders } from '../platform/database/sql';
import { lookedUp } from '../platform/database/looked-up';
import { selectThread, statementsFor, threadRows, viewerParameter, type Texts } from '../posts/post.queries';

/** More coaches than a site has; the planner reads it as how many there may be. */
const mostAnswers = 60;

const openingParameters = {
  ...viewerParameter,
  dilemmaIds: uuid.array,
  /** How many under a letter. */
  comments: integer,
  /** Whether the answers are wanted, too. */
  answers: boolean,
  /** How many under an answer. */
  answerComments: integer,
};

/** The first comments of the letters' own discussions, and the answers with the first comments under each. */
const opening = ({
  dilemmaIds,
  comments,
  answers,
  answerComments,
}: Placeholders<typeof openingParameters>) => `
  (SELECT unnest(${dilemmaIds}::uuid[]) AS id) wanted
  JOIN LATERAL (SELECT * FROM posts WHERE id = wanted.id OFFSET 0) d ON true
  CROSS JOIN LATERAL (
    (SELECT * FROM posts c
     WHERE c.dilemma_id = d.id AND c.path >= '{0}' AND c.path < '{1}' ORDER BY c.path LIMIT ${comments})
    UNION ALL
    (SELECT a.* FROM (
       SELECT generate_series(1, CASE WHEN ${answers}::boolean THEN d.last_answer ELSE 0 END) AS branch LIMIT ${mostAnswers}
     ) branches
     CROSS JOIN LATERAL (
       SELECT * FROM posts c
       WHERE c.dilemma_id = d.id AND c.path >= ARRAY[branch] AND c.path < ARRAY[branch + 1]
       ORDER BY c.path LIMIT ${answerComments} + 1) a)
  ) p`;

/** The opening of whole threads in one look. Each discussion is one range of the index (dilemma_id, path). */
const openingsWith = (text: Texts) =>
  statementsFor({
    name: `thread-openings-${text}`,
    parameters: openingParameters,
    rows: threadRows,
    text: (audience, placeholders) =>
      selectThread(audience, { text, source: opening(placeholders), rest: 'ORDER BY p.dilemma_id, p.path' }),
  });

export const threadOpenings = { html: openingsWith('html'), whole: openingsWith('whole') };

const letter = `JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true`;

/** The paths between which a discussion lies, or a part of it: none of them belongs to it. */
const range = { dilemmaId: uuid, after: integer.array, before: integer.array };

/** A page of one discussion in reading order. */
export const discussionPage = statementsFor({
  name: 'discussion-page',
  parameters: { ...viewerParameter, ...range, limit: integer },
  rows: threadRows,
  text: (audience, { dilemmaId, after, before, limit }) =>
    selectThread(audience, {
      source: `(
        SELECT * FROM posts
        WHERE dilemma_id = ${dilemmaId} AND path > ${after} AND path < ${before} AND kind = 'comment'
        ORDER BY path LIMIT ${limit}
      ) p ${letter}`,
      rest: 'ORDER BY p.path',
    }),
});

export const commentsByIds = statementsFor({
  name: 'comments-by-ids',
  parameters: { ...viewerParameter, ids: uuid.array },
  rows: threadRows,
  text: (audience, { ids }) =>
    selectThread(audience, { source: `posts p ${letter}`, rest: `WHERE p.id = ANY(${ids})` }),
});

/** What the other orders need to know of a whole discussion. */
export const discussionOutline = sql({
  name: 'discussion-outline',
  parameters: range,
  row: { id: uuid, path: integer.array, standing: double, byLetterWriter: boolean },
  text: ({ dilemmaId, after, before }) => `
    SELECT p.id, p.path, p.standing,
      p.status = 'published' AND (p.author_id = d.author_id OR p.pen_name_id = d.pen_name_id) IS TRUE AS "byLetterWriter"
    FROM posts p JOIN posts d ON d.id = p.dilemma_id
    WHERE p.dilemma_id = ${dilemmaId} AND p.path > ${after} AND p.path < ${before} AND p.kind = 'comment'
    ORDER BY p.path`,
});
