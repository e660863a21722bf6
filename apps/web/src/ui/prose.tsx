import { createElement, memo, type ReactNode } from 'react';
import { readProse, type ProseElement, type ProseNode } from './prose-html';
import styles from './prose.module.css';

interface ProseProps {
  /** Sanitised HTML as the server or the preview wrote it. */
  html: string;
  size?: 'letter' | 'comment';
  /** How many levels its headings stand higher than as written: the text hangs under an `h1`, not an `h3`. */
  raise?: 0 | 1 | 2;
  /** Where a link inside the page (`#6.1`) should lead; the page knows what is on it. */
  linkTo?: (fragment: string) => string;
}

const ownDirection = new Set(['p', 'li', 'blockquote', 'h3', 'h4', 'h5', 'h6', 'th', 'td']);

function propsOf({ tag, attributes }: ProseElement, linkTo: ProseProps['linkTo']) {
  if (ownDirection.has(tag)) return { dir: 'auto' };
  if (tag === 'ol' && attributes['start']) return { start: Number(attributes['start']) };
  if (tag === 'pre') return { dir: 'ltr', tabIndex: 0 };
  if (tag !== 'a') return {};

  const { href = '', title } = attributes;
  if (href.startsWith('#')) return { href: linkTo ? linkTo(href) : href, title };

  return href.startsWith('/') ? { href, title } : { href, title, rel: 'ugc nofollow noopener' };
}

type Rendering = Pick<ProseProps, 'linkTo' | 'raise'>;

function raised(tag: string, by: number): string {
  return /^h\d$/.test(tag) ? `h${Math.max(2, Number(tag[1]) - by)}` : tag;
}

function render(node: ProseNode, key: number, how: Rendering): ReactNode {
  if (typeof node === 'string') return node;

  const children = node.children.map((child, index) => render(child, index, how));
  const tag = raised(node.tag, how.raise ?? 0);
  const element = createElement(tag, { key, ...propsOf(node, how.linkTo) }, ...children);

  return node.tag === 'table'
    ? createElement('div', { key, className: styles.wide, tabIndex: 0 }, element)
    : element;
}

/** What somebody wrote, as React elements: no HTML is ever handed to the page as HTML. */
export const Prose = memo(function Prose({ html, size = 'comment', raise, linkTo }: ProseProps) {
  return (
    <div className={`${styles.prose} ${styles[size]}`}>
      {readProse(html).map((node, index) => render(node, index, { raise, linkTo }))}
    </div>
  );
});
