import * as z from 'zod';
import { ANSWER_FIELDS, ARTICLE_FIELDS, COMMENT_FIELDS, DILEMMA_FIELDS } from '../form-fields';
import { LONGEST_DILEMMA, TOPICS_OF_ARTICLE } from '../limits';
import { parseAnswer } from '../answer-parts';
import { EDIT_MEANINGS, VOTE_VALUES } from '../vocabularies';
import { id, insistBecause, NO_FORM, oneOf, requestId, revision, topic } from './fields';
import { penName } from './names';
import { FIELDS } from '../refusals';
import type { Problem } from './check';
import { isBlank, issueOf, missing, optionalText, otherwise, requiredText } from './text';

export const postDilemmaInput = z.object(
  {
    title: requiredText({
      about: 'TITLE',
      ...DILEMMA_FIELDS.title,
      oneLine: true,
    }),
    body: requiredText({
      about: 'LETTER',
      ...DILEMMA_FIELDS.body,
    }),
    ask: optionalText({ about: 'ASK', ...DILEMMA_FIELDS.ask, oneLine: true }),
    topic,
    penName: z.preprocess((raw) => raw ?? undefined, penName.optional()),
    requestId,
    insistBecause,
  },
  NO_FORM,
);
export type PostDilemmaInput = z.output<typeof postDilemmaInput>;

export const answerDilemmaInput = z.object(
  {
    dilemmaId: id,
    body: requiredText({ about: 'ANSWER', ...ANSWER_FIELDS.body }).refine(
      (body) => !isBlank(parseAnswer(body).would ?? ''),
      otherwise(missing('ANSWER')),
    ),
    requestId,
    insistBecause,
  },
  NO_FORM,
);
export type AnswerDilemmaInput = z.output<typeof answerDilemmaInput>;

export const postCommentInput = z.object(
  {
    parentId: id,
    body: requiredText({ about: 'COMMENT', ...COMMENT_FIELDS.body }),
    requestId,
    insistBecause,
  },
  NO_FORM,
);
export type PostCommentInput = z.output<typeof postCommentInput>;

/** A line that may be taken away: left out it stays, blank it goes. */
const lineToEmpty = z.preprocess(
  (raw) => (raw === null ? undefined : typeof raw === 'string' && isBlank(raw) ? '' : raw),
  z.union([z.literal(''), requiredText({ about: 'ASK', ...DILEMMA_FIELDS.ask, oneLine: true })]).optional(),
);

/** Allows the longest of posts: the service, which knows what is edited, also asks the body of its kind. */
export const editPostInput = z
  .object(
    {
      postId: id,
      body: z.preprocess(
        (raw) => (raw === null || (typeof raw === 'string' && isBlank(raw)) ? undefined : raw),
        requiredText({ about: 'POST', maxLength: LONGEST_DILEMMA }).optional(),
      ),
      title: z.preprocess(
        (raw) => raw ?? undefined,
        requiredText({ about: 'TITLE', ...DILEMMA_FIELDS.title, oneLine: true }).optional(),
      ),
      ask: lineToEmpty,
      topicSlug: z.preprocess((raw) => raw ?? undefined, topic.optional()),
      revision,
      meaning: z.preprocess((raw) => raw ?? undefined, oneOf(EDIT_MEANINGS, 'FORM').optional()),
      requestId,
      insistBecause,
    },
    NO_FORM,
  )
  .superRefine(({ body, title, ask, topicSlug }, context) => {
    if ([body, title, ask, topicSlug].every((part) => part === undefined))
      context.addIssue({ ...issueOf(missing('POST')), path: ['body'] });
  });
export type EditPostInput = z.output<typeof editPostInput>;

export const castVoteInput = z.object({ postId: id, value: oneOf(VOTE_VALUES, 'VOTE') }, NO_FORM);
export type CastVoteInput = z.output<typeof castVoteInput>;

const topicsOfArticle = z
  .array(topic, { error: FIELDS.TOPICS.missing })
  .transform((topics) => [...new Set(topics)])
  .superRefine((topics, context) => {
    const problem = numberProblem(topics.length);
    if (problem) context.addIssue(issueOf(problem));
  });

function numberProblem(length: number): Problem | undefined {
  const { min, max } = TOPICS_OF_ARTICLE;
  if (length < min) {
    const message = `An article has at least ${min} topic. Please choose one.`;
    return { reason: 'TOO_FEW_TOPICS', message, about: 'TOPICS', limit: min, length };
  }
  if (length > max) {
    const message = `An article has at most ${max} topics; this one has ${length}. Please choose the closest ${max}.`;
    return { reason: 'TOO_MANY_TOPICS', message, about: 'TOPICS', limit: max, length };
  }
  return undefined;
}

export const publishArticleInput = z.object(
  {
    title: requiredText({
      about: 'ARTICLE_TITLE',
      ...ARTICLE_FIELDS.title,
      oneLine: true,
    }),
    summary: requiredText({
      about: 'SUMMARY',
      ...ARTICLE_FIELDS.summary,
      oneLine: true,
    }),
    body: requiredText({ about: 'ARTICLE', ...ARTICLE_FIELDS.body }),
    topics: topicsOfArticle,
  },
  NO_FORM,
);
export type PublishArticleInput = z.output<typeof publishArticleInput>;
