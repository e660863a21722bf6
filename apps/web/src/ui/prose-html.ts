/**
 * Reads the small HTML that our own serialiser writes, and nothing else: tags and attributes that are not on
 * the list are dropped, what is inside them stays as text. One pass, in time linear in the text.
 */
export type ProseNode = string | ProseElement;

export interface ProseElement {
  tag: string;
  attributes: Record<string, string>;
  children: ProseNode[];
}

const inline = ['em', 'strong', 'del', 'a', 'code', 'br'];
const block = ['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'h3', 'h4', 'h5', 'h6', 'hr'];
const table = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const allowedTags = new Set([...inline, ...block, ...table]);
const emptyTags = new Set(['br', 'hr']);
const allowedAttributes = new Map([
  ['a', new Set(['href', 'title'])],
  ['ol', new Set(['start'])],
]);
/** White space between the children of these is layout of the source, not text. */
const holdsOnlyElements = new Set(['', 'ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr']);
/** Deeper than anyone writes; it keeps a pile of 60,000 quote marks from exhausting the renderer's stack. */
const deepest = 40;

const namedEntities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

function unescapeOne(whole: string, body: string): string {
  if (!body.startsWith('#')) return namedEntities.get(body) ?? whole;

  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);

  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

function unescape(text: string): string {
  return text.includes('&') ? text.replace(/&(#[xX]?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, unescapeOne) : text;
}

/** A link leads to the web, to a mailbox, or somewhere on this site. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:|#)/i.test(href) || /^\/(?![/\\])/.test(href);
}

function keepsAttribute(tag: string, name: string, value: string): boolean {
  if (!allowedAttributes.get(tag)?.has(name)) return false;
  if (name === 'href') return isSafeHref(value);
  if (name === 'start') return /^\d{1,9}$/.test(value);

  return true;
}

interface Tag {
  name: string;
  closes: boolean;
  /** False for what only began like a tag: all of it is text, and none of it is looked at twice. */
  complete: boolean;
  attributes: Record<string, string>;
  end: number;
}

const attributePattern = /\s*([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+)))?\s*\/?/y;
const tagPattern = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/y;

function readAttributes(html: string, tag: Tag): void {
  for (;;) {
    attributePattern.lastIndex = tag.end;
    const found = attributePattern.exec(html);
    if (!found) return;

    const name = (found[1] ?? '').toLowerCase();
    const value = unescape(found[2] ?? found[3] ?? found[4] ?? '');
    if (keepsAttribute(tag.name, name, value)) tag.attributes[name] = value;
    tag.end = attributePattern.lastIndex;
  }
}

function tagAt(html: string, at: number): Tag {
  tagPattern.lastIndex = at;
  const opening = tagPattern.exec(html);
  const name = (opening?.[2] ?? '').toLowerCase();
  const tag: Tag = { name, closes: opening?.[1] === '/', complete: false, attributes: {}, end: at + 1 };
  if (!opening) return tag;

  tag.end = tagPattern.lastIndex;
  readAttributes(html, tag);
  while (/[\s/]/.test(html[tag.end] ?? '')) tag.end += 1;
  tag.complete = html[tag.end] === '>';
  if (tag.complete) tag.end += 1;

  return tag;
}

class Tree {
  readonly root: ProseElement = { tag: '', attributes: {}, children: [] };
  private readonly open = [this.root];
  private readonly openCount = new Map<string, number>();

  private get current(): ProseElement {
    return this.open.at(-1) ?? this.root;
  }

  text(raw: string): void {
    if (raw === '' || (holdsOnlyElements.has(this.current.tag) && raw.trim() === '')) return;

    this.current.children.push(unescape(raw));
  }

  tag(tag: Tag): void {
    if (!allowedTags.has(tag.name)) return;
    if (tag.closes) this.close(tag.name);
    else this.start(tag);
  }

  private start({ name, attributes }: Tag): void {
    if (this.open.length > deepest && !emptyTags.has(name)) return;

    const element: ProseElement = { tag: name, attributes, children: [] };
    this.current.children.push(element);
    if (emptyTags.has(name)) return;

    this.open.push(element);
    this.openCount.set(name, (this.openCount.get(name) ?? 0) + 1);
  }

  private close(name: string): void {
    if (!this.openCount.get(name)) return;

    for (;;) {
      const closed = this.open.pop();
      if (!closed) return;
      this.openCount.set(closed.tag, (this.openCount.get(closed.tag) ?? 1) - 1);
      if (closed.tag === name) return;
    }
  }
}

export function readProse(html: string): ProseNode[] {
  const tree = new Tree();
  let position = 0;

  while (position < html.length) {
    const next = html.indexOf('<', position);
    if (next < 0) break;

    tree.text(html.slice(position, next));
    const tag = tagAt(html, next);
    if (tag.complete) tree.tag(tag);
    else tree.text(html.slice(next, tag.end));
    position = tag.end;
  }

  tree.text(html.slice(position));
  return tree.root.children;
}
