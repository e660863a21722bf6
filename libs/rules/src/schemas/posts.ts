import * as z from 'zod';
import { ANSWER_FIELDS, ARTICLE_FIELDS, COMMENT_FIELDS, DILEMMA_FIELDS } from '../form-fields';
import { LONGEST_DILEMMA, TOPICS_OF_ARTICLE } from '../limits';
import { parseAnswer } from '../answer-parts';
import { VOTE_VALUES } from '../vocabularies';
import { id, NO_FORM, oneOf, requestId, topic } from './fields';
import { penName } from './names';
import { isBlank, optionalText, requiredText } from './text';

export const postDilemmaInput = z.object(
  {
    title: requiredText({
      name: 'A title',
      missing: 'Please give your letter a title: one line that says what it is about.',
      ...DILEMMA_FIELDS.title,
      oneLine: true,
    }),
    body: requiredText({
      name: 'A letter',
      missing: 'Please write your letter: what happened, and what you are torn between.',
      ...DILEMMA_FIELDS.body,
    }),
    ask: optionalText({ name: 'A question', missing: '', ...DILEMMA_FIELDS.ask, oneLine: true }),
    topic,
    penName: z.preprocess((raw) => raw ?? undefined, penName.optional()),
    requestId,
  },
  NO_FORM,
);
export type PostDilemmaInput = z.output<typeof postDilemmaInput>;

const MISSING_ADVICE = 'Please write what you would do: it is the one part that every answer has.';

export const answerDilemmaInput = z.object(
  {
    dilemmaId: id,
    body: requiredText({ name: 'An answer', missing: MISSING_ADVICE, ...ANSWER_FIELDS.body }).refine(
      (body) => !isBlank(parseAnswer(body).would ?? ''),
      { error: MISSING_ADVICE },
    ),
    requestId,
  },
  NO_FORM,
);
export type AnswerDilemmaInput = z.output<typeof answerDilemmaInput>;

export const postCommentInput = z.object(
  {
    parentId: id,
    body: requiredText({ name: 'A comment', missing: 'Please write your comment.', ...COMMENT_FIELDS.body }),
    requestId,
  },
  NO_FORM,
);
export type PostCommentInput = z.output<typeof postCommentInput>;

/** Allows the longest of posts: the service, which knows what is edited, also asks the body of its kind. */
export const editPostInput = z.object(
  {
    postId: id,
    body: requiredText({
      name: 'A post',
      missing: 'Please leave some text, or withdraw the post instead.',
      maxLength: LONGEST_DILEMMA,
    }),
  },
  NO_FORM,
);
export type EditPostInput = z.output<typeof editPostInput>;

export const castVoteInput = z.object(
  { postId: id, value: oneOf(VOTE_VALUES, 'Please vote up or down, or take your vote back.') },
  NO_FORM,
);
export type CastVoteInput = z.output<typeof castVoteInput>;

const topicsOfArticle = z
  .array(topic, { error: 'Please choose at least one topic.' })
  .transform((topics) => [...new Set(topics)])
  .superRefine((topics, context) => {
    const { min, max } = TOPICS_OF_ARTICLE;
    if (topics.length >= min && topics.length <= max) return;
    const message =
      topics.length < min
        ? `An article has at least ${min} topic. Please choose one.`
        : `An article has at most ${max} topics; this one has ${topics.length}. Please choose the closest ${max}.`;
    context.addIssue({ code: 'custom', message });
  });

export const publishArticleInput = z.object(
  {
    title: requiredText({
      name: 'A title',
      missing: 'Please give the article a title.',
      ...ARTICLE_FIELDS.title,
      oneLine: true,
    }),
    summary: requiredText({
      name: 'A summary',
      missing: 'Please say in a sentence or two what the article is good for.',
      ...ARTICLE_FIELDS.summary,
      oneLine: true,
    }),
    body: requiredText({ name: 'An article', missing: 'Please write the article.', ...ARTICLE_FIELDS.body }),
    topics: topicsOfArticle,
  },
  NO_FORM,
);
export type PublishArticleInput = z.output<typeof publishArticleInput>;
