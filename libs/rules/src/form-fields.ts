import {
  HANDLE_LENGTH,
  LONGEST_ANSWER,
  LONGEST_ARTICLE,
  LONGEST_ARTICLE_TITLE,
  LONGEST_ASK,
  LONGEST_COMMENT,
  LONGEST_DILEMMA,
  LONGEST_EMAIL,
  LONGEST_EXPLANATION,
  LONGEST_NAME,
  LONGEST_NOTE,
  PASSAGE_LENGTH,
  LONGEST_SLUG,
  LONGEST_SUMMARY,
  LONGEST_TITLE,
  PASSWORD_LENGTH,
  PEN_NAME_LENGTH,
} from './limits';
import type { PostKind } from './vocabularies';

/**
 * What one text field demands, in the words of HTML: the schema is made of it and the form's field carries it.
 * Apart from the schemas, because the browser loads these objects and must not load zod.
 */
export interface FieldRule {
  /** Left out where nothing may be written. */
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength: number;
}

export const DILEMMA_FIELDS = {
  title: { required: true, maxLength: LONGEST_TITLE },
  body: { required: true, maxLength: LONGEST_DILEMMA },
  ask: { maxLength: LONGEST_ASK },
  topic: { required: true, maxLength: LONGEST_SLUG },
  penName: { minLength: PEN_NAME_LENGTH.min, maxLength: PEN_NAME_LENGTH.max },
} satisfies Record<string, FieldRule>;

export const ANSWER_FIELDS = {
  body: { required: true, maxLength: LONGEST_ANSWER },
} satisfies Record<string, FieldRule>;

export const COMMENT_FIELDS = {
  body: { required: true, maxLength: LONGEST_COMMENT },
} satisfies Record<string, FieldRule>;

/** The text of a post that is edited: as long as it could have been when it was posted. */
export const BODY_OF_KIND: Readonly<Record<PostKind, FieldRule>> = {
  dilemma: DILEMMA_FIELDS.body,
  answer: ANSWER_FIELDS.body,
  comment: COMMENT_FIELDS.body,
};

export const ARTICLE_FIELDS = {
  title: { required: true, maxLength: LONGEST_ARTICLE_TITLE },
  summary: { required: true, maxLength: LONGEST_SUMMARY },
  body: { required: true, maxLength: LONGEST_ARTICLE },
} satisfies Record<string, FieldRule>;

export const REPORT_FIELDS = {
  note: { maxLength: LONGEST_NOTE },
} satisfies Record<string, FieldRule>;

export const DECISION_FIELDS = {
  explanation: { required: true, maxLength: LONGEST_EXPLANATION },
} satisfies Record<string, FieldRule>;

export const REDACTION_FIELDS = {
  passage: { required: true, minLength: PASSAGE_LENGTH.min, maxLength: PASSAGE_LENGTH.max },
} satisfies Record<string, FieldRule>;

/** What somebody says against a decision, and what is answered: each as long as the decision may be. */
export const APPEAL_FIELDS = {
  text: { required: true, maxLength: LONGEST_EXPLANATION },
} satisfies Record<string, FieldRule>;

export const UNMASKING_FIELDS = {
  reason: { required: true, maxLength: LONGEST_EXPLANATION },
} satisfies Record<string, FieldRule>;

export const SIGN_UP_FIELDS = {
  email: { required: true, maxLength: LONGEST_EMAIL },
  handle: { required: true, minLength: HANDLE_LENGTH.min, maxLength: HANDLE_LENGTH.max },
  name: { maxLength: LONGEST_NAME },
  password: { required: true, minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max },
} satisfies Record<string, FieldRule>;

/** Signing in does not tell the rules for passwords: what is too short is simply wrong. */
export const SIGN_IN_FIELDS = {
  email: SIGN_UP_FIELDS.email,
  password: { required: true, maxLength: PASSWORD_LENGTH.max },
} satisfies Record<string, FieldRule>;
