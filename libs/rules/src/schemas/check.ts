import type * as z from 'zod';
import type { ReasonOf, RefusalDetails } from '../refusals';

/** What is wrong with a value: why, what the words for it need, and what to do, as a whole sentence. */
export interface Problem extends Pick<RefusalDetails, 'about' | 'limit' | 'length'> {
  readonly reason: ReasonOf<'INVALID'>;
  readonly message: string;
}

/** One thing to mend, and where, as the API names it ("input.body"). */
export interface FieldError extends Problem {
  readonly field: string;
}

export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & FieldError);

/**
 * The cleaned input, or the first problem in the order of the form.
 * @param prefix what `input` is called in the answer: the name of the GraphQL argument
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  prefix = 'input',
): Checked<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };

  const problem = result.error.issues[0];
  const field = [prefix, ...(problem?.path ?? [])].join('.');
  return {
    ok: false,
    field,
    reason: 'MISSING', // what zod itself refuses is not there, or not of its kind
    ...(problem?.code === 'custom' && problem.params),
    message: problem?.message ?? 'Something here cannot be read. Please try again.',
  };
}
