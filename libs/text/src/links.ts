import type { Element, ElementContent } from 'hast';

/** Other sites are neither endorsed nor told which window they were opened from. */
const REL_OF_FOREIGN_LINKS = ['ugc', 'nofollow', 'noopener'];

/** "//host" and "/\host" lead to another site although they begin with a slash. */
const OWN_ADDRESS = /^(?:#|\/(?![/\\]))/;

/** The allow-list knows these schemes in lower case only. */
const FOREIGN_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/**
 * A link to an address that members may link to, or else just its words.
 * @param address as typed, percent-encoded by the markdown reader
 * @param words what the link says; the address itself when that is nothing
 */
export function linkOrWords(address: string, words: ElementContent[]): ElementContent[] {
  const visible = words.some(isVisible) ? words : [...words, text(address)];
  if (OWN_ADDRESS.test(address)) return [link({ href: address }, visible)];
  if (!FOREIGN_ADDRESS.test(address)) return words;
  const href = address.replace(FOREIGN_ADDRESS, (scheme) => scheme.toLowerCase());
  return [link({ href, rel: REL_OF_FOREIGN_LINKS }, visible)];
}

/** Whether a reader sees or hears anything of it. */
export function isVisible(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.children.some(isVisible);
}

export function link(properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
