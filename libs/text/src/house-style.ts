import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isVisible, linkOrWords, text } from './links';
import { withThreadLinks } from './thread-references';

/** The page has the title as h1 and its parts as h2, so a post's own headings begin below. */
const HEADING_SHIFT = 2;

const DEEPEST_HEADING = 6;

/**
 * How often a text may be repeated by the addresses of its links, in its own length. An address that is typed
 * once grows at most ninefold when it is percent-encoded; one that is defined once and used a thousand times
 * stops being linked.
 */
const MOST_ADDRESS_LENGTHS = 9;

/** What stands around a node, and what is left to spend on addresses. */
interface Surroundings {
  readonly insideLink: boolean;
  readonly insideCode: boolean;
  readonly addresses: { left: number };
}

/**
 * Shifts headings, turns images into links, and says where links and "#6.1" lead. A rehype step.
 * @param file the markdown that the tree was read from; its length bounds the addresses
 */
export function houseStyle(tree: Root, file: { toString(): string }): void {
  const addresses = { left: String(file).length * MOST_ADDRESS_LENGTHS };
  const surroundings: Surroundings = { insideLink: false, insideCode: false, addresses };
  tree.children = tree.children.flatMap((node: RootContent) =>
    node.type === 'doctype' ? [] : restyled(node, surroundings),
  );
}

function restyled(node: ElementContent, around: Surroundings): ElementContent[] {
  if (node.type === 'text') {
    return around.insideLink || around.insideCode ? [node] : withThreadLinks(node.value);
  }
  if (node.type !== 'element') return [];

  const inside: Surroundings = {
    ...around,
    insideLink: around.insideLink || node.tagName === 'a',
    insideCode: around.insideCode || node.tagName === 'code',
  };
  const children = node.children.flatMap((child) => restyled(child, inside));
  return restyledElement(node, children, around);
}

function restyledElement(
  node: Element,
  children: ElementContent[],
  { insideLink, addresses }: Surroundings,
): ElementContent[] {
  const { tagName, properties } = node;
  if (/^h[1-6]$/.test(tagName)) return heading(Number(tagName[1]), children);
  if (tagName === 'a') return linkWithin(addresses, properties.href ?? '', children);
  if (tagName === 'img') {
    const words = properties.alt ? [text(properties.alt)] : [];
    return insideLink ? words : linkWithin(addresses, properties.src ?? '', words);
  }
  return [{ ...node, children }];
}

/** An empty heading is an empty place for who listens to the page. */
function heading(level: number, children: ElementContent[]): ElementContent[] {
  if (!children.some(isVisible)) return children;
  const tagName = `h${Math.min(level + HEADING_SHIFT, DEEPEST_HEADING)}`;
  return [{ type: 'element', tagName, properties: {}, children }];
}

function linkWithin(
  addresses: Surroundings['addresses'],
  address: string,
  words: ElementContent[],
): ElementContent[] {
  addresses.left -= address.length;
  return addresses.left < 0 ? words : linkOrWords(address, words);
}
