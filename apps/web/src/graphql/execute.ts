import { check } from '@quandary/rules';
import { data, type AppLoadContext } from 'react-router';
import type * as z from 'zod';
import { enteredIn, type Refusal, type Refused } from '../ui/refusal';
import type { TypedDocumentString } from './generated/graphql';
import type { Executed, Failure, RunDocument } from './load-context';
import { askFirst, isOfAnother } from './opened-by-another';
import { wordsFor } from './refusal-words';

const statusOf = new Map([
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['NOT_FOUND', 404],
  ['INVALID', 422],
  ['SECOND_LOOK', 422],
  ['CONFLICT', 409],
  ['TOO_SOON', 429],
  ['UNAVAILABLE', 503],
]);

/** The status of a page that could not do what it was asked. */
export function httpStatus(refusal: Refusal): number {
  return statusOf.get(refusal.code) ?? 500;
}

/** `input.body` and `body` are both the form field `body`. */
function fieldName(field: string | undefined): string | undefined {
  return field?.split('.').at(-1);
}

export function refusalOf(failure: Failure): Refusal {
  const { code, reason, errorId, sendAs, ...details } = failure.extensions;
  const { currentBody, currentRevision: revision = 0 } = details;
  const message = wordsFor({ message: failure.message, reason, details });

  return {
    code,
    reason,
    message,
    field: fieldName(details.field),
    retryAfter: details.retryAfter,
    errorId,
    sendAs,
    current: currentBody === undefined ? undefined : { body: currentBody, revision },
  };
}

/** For loaders: the answer, or the page's error boundary. */
export async function read<Result, Variables>(
  run: RunDocument,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return dataOf(await run(document, variables));
}

function dataOf<Result>({ data: answer, errors }: Executed<Result>): Result {
  const failure = errors?.[0];
  if (failure) throw data(refusalOf(failure), { status: httpStatus(refusalOf(failure)) });
  if (!answer) throw data(null, { status: 500 });
  return answer;
}

/**
 * For loaders of pages that somebody typed into: the answer; or, when it comes too soon, why, to be shown beside what was
 * typed. Everything else is the error boundary's.
 */
export async function readUnlessTooSoon<Result, Variables>(
  run: RunDocument,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Written<Result>> {
  const executed = await run(document, variables);
  const failure = executed.errors?.[0];
  if (failure?.extensions.code === 'TOO_SOON') return { refusal: refusalOf(failure) };

  return { done: dataOf(executed) };
}

/** For a page whose subject is gone, was never there, or is not for these eyes: all three look the same. */
export function notFound(): never {
  throw data(null, { status: 404 });
}

interface Refusable {
  refusal: Refusal;
}

type Written<Result> = { done: Result } | Refusable;

/**
 * The input of a mutation, or what the server would say against it: both go by the same schema.
 * @param inRules the same input with the words of vocabularies as the schemas have them, in small letters
 */
export function checked<Input>(
  schema: z.ZodType,
  input: Input,
  inRules: unknown = input,
): { input: Input } | Refusable {
  const found = check(schema, inRules);
  if (found.ok) return { input };

  return { refusal: { code: 'INVALID', message: found.message, field: fieldName(found.field) } };
}

/** For actions: the answer, or why not, to be shown beside the form. What is refused already asks nobody. */
export async function write<Result, Variables>(
  run: RunDocument,
  document: TypedDocumentString<Result, Variables>,
  variables: NoInfer<Variables> | Refusable,
): Promise<Written<Result>> {
  if (isRefused(variables)) return variables;

  const executed = await run(document, variables);
  const failure = executed.errors?.[0];

  if (failure) return { refusal: refusalOf(failure) };
  if (!executed.data) return { refusal: { code: 'INTERNAL', message: '' } };

  return { done: executed.data };
}

function isRefused(variables: unknown): variables is Refusable {
  return typeof variables === 'object' && variables !== null && 'refusal' in variables;
}

/** What every action of a page gets: the form, the page's own address, and the way to the server. */
export interface Submission {
  form: FormData;
  here: URL;
  run: RunDocument;
}

interface Sent {
  context: AppLoadContext;
  request: Request;
  url: URL;
}

/**
 * Reads the form out of what React Router hands to the action of a route. A form that another member opened in this
 * browser writes nothing before whoever is signed in now says that it is theirs.
 */
export async function submissionOf({ context, request, url }: Sent): Promise<Submission> {
  const form = await request.formData();

  return {
    form,
    here: url,
    run: isOfAnother(form, context.memberId) ? askFirst(context.graphql) : context.graphql,
  };
}

/** The page again, with the text and the reason. */
export function refuse(refusal: Refusal, form: FormData, name = '') {
  return data<Refused>({ refusal, form: name, entered: enteredIn(form) }, { status: httpStatus(refusal) });
}

/** Which text a form is about, by how often it had been changed when the form was opened; null when it does not say. */
export function revisionIn(form: FormData): number | null {
  return /^\d{1,9}$/.test(text(form, 'revision')) ? Number(text(form, 'revision')) : null;
}

/** One text field of a form; a file or a missing field is the empty text. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);

  return typeof value === 'string' ? value : '';
}
