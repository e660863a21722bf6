import type { Options } from 'rehype-sanitize';

const BLOCKS = ['p', 'hr', 'blockquote', 'pre', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li'];
const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const WORDS = ['br', 'em', 'strong', 'del', 'a', 'code'];

/**
 * Every element and attribute that a post may have on a page, whatever its author typed. Nothing is
 * inherited.
 */
export const allowList: Options = {
  tagNames: [...BLOCKS, ...TABLES, ...WORDS],
  attributes: { a: ['href', 'rel'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    li: ['ul', 'ol'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  required: {},
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
