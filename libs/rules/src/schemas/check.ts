import type * as z from 'zod';

/** One thing to mend: where, as the API names it ("input.body"), and what to do, as a whole sentence. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
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
    message: problem?.message ?? 'Something here cannot be read. Please try again.',
  };
}
