import type { Route } from './+types/ask-suggestions';
import { suggestWhileWriting } from '../dilemmas/preview-letter';
import { httpStatus } from '../graphql/execute';

/** Asked by POST, so that nobody's letter ends up in an address and in a log. */
export async function action({ context, request }: Route.ActionArgs) {
  const suggested = await suggestWhileWriting({ form: await request.formData(), run: context.graphql });

  return 'refusal' in suggested
    ? new Response(null, { status: httpStatus(suggested.refusal) })
    : Response.json(suggested.done);
}
