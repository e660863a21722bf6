import type { Options } from 'rehype-sanitize';

/**
 * Every element and attribute that a post may have on a page, whatever its author typed. Nothing is
 * inherited.
 */
export const allowList: Options = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'h3', 'h4', 'h5', 'h6'],
    ...['em', 'strong', 'del', 'a', 'code', 'pre'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
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
