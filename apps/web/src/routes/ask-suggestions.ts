import type { Route } from './+types/ask-suggestions';
import { suggestWhileWriting } from '../dilemmas/preview-letter';

/** Asked by POST, so that nobody's letter ends up in an address and in a log. */
export async function action({ context, request }: Route.ActionArgs) {
  return suggestWhileWriting({ form: await request.formData(), run: context.graphql });
}
