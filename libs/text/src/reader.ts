import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Nodes, Root } from 'mdast';

/**
 * Parts of markdown that are not read. Footnotes would need ids, which two posts on a page would share. HTML
 * blocks would swallow the words between their tags; read as inline HTML, only the tags go.
 */
const UNREAD = ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'htmlFlow'];

/**
 * Reads CommonMark with tables, ~~deletions~~ and bare addresses. One tilde is left alone: people write "~5
 * years".
 */
export const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutUnreadParts)
  .use(() => plainerTree)
  .freeze();

function withoutUnreadParts(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: UNREAD } }];
}

/**
 * Forgets what the page does not show: the boxes of task lists, and how a table is aligned; without the
 * alignment short rows are not filled up, so a wide head over many empty rows stays as small as it was typed.
 */
function plainerTree(tree: Root): void {
  forgetIn(tree);
}

function forgetIn(node: Nodes): void {
  if (node.type === 'listItem') node.checked = null;
  if (node.type === 'table') node.align = undefined;
  if ('children' in node) node.children.forEach(forgetIn);
}
