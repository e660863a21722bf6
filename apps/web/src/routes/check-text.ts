import type { Route } from './+types/check-text';
import { chosenCountry } from '../help-lines/find-help';
import { checkWhileWriting, postKindIn } from '../posts/check-text';

/** Asked by POST, so that nobody's words end up in an address and in a log. Null when there was no time to look. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const kind = postKindIn(form);
  if (!kind) return new Response(null, { status: 400 });

  return Response.json(await checkWhileWriting({ form, run: context.graphql }, kind, chosenCountry(request)));
}
