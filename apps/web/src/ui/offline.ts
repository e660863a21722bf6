import type { Refused } from './refusal';

/**
 * A submission that never reached the site, or that the site had no time for, is refused like any other, so that the form stays with its text.
 * Without this the page would be replaced by the error page.
 */
export async function orOffline<Answer>(
  request: Request,
  send: () => Promise<Answer>,
): Promise<Answer | Refused> {
  const form = await request.clone().formData();

  try {
    return await send();
  } catch (error) {
    if (!isUnheard(error)) throw error;

    return { refusal: { code: 'OFFLINE', message: '' }, form: formName(form), entered: {} };
  }
}

/** The network failed, or what answered was the door and not the page: then nobody has heard of the form. */
function isUnheard(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.message.includes('turbo-stream'));
}

/** The names that the forms of a letter's page answer to. */
function formName(form: FormData): string {
  const [act, parent, post, answer] = ['act', 'parentId', 'postId', 'answerId'].map((name) => form.get(name));
  const about = parent ?? post ?? answer;

  return [act, about].filter((part) => typeof part === 'string').join(':');
}
