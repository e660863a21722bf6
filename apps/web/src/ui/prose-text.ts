import { readProse, type ProseNode } from './prose-html';

function textOf(node: ProseNode): string {
  if (typeof node === 'string') return node;

  return node.children.map(textOf).join('') + (node.tag === 'p' || node.tag === 'li' ? ' ' : '');
}

/** The beginning of a text as a markdown quotation, without the quotations that it begins with itself. */
export function quotationFrom(html: string, longest = 280): string {
  const own = readProse(html).filter((node) => typeof node === 'string' || node.tag !== 'blockquote');
  const words = own.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  const cut = words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, '')} …` : words;

  return cut === '' ? '' : `> ${cut}`;
}
