import type { Viewer } from '../accounts/viewer';
import { forbidden, type Refusal } from '../platform/errors';

const own: Refusal = () =>
  forbidden('OWN_ARTICLE', 'This guide is yours. Whether it helps is for those to say who needed it.');

/** Nobody recommends their own. */
export function refusalToMarkHelpful(article: { authorId: string }, viewer: Viewer): Refusal {
  if (article.authorId === viewer.id) return own;
  return null;
}
