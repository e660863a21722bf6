/** How a whole statement begins. Parts of one, which other statements are made of, begin otherwise. */
const statement = /^\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH \w+ AS)\s/;

/**
 * Rule: a statement is text only in a `*.queries.ts`, where it declares its parameters and its row. What touches one
 * table is TypeORM's.
 */
export const statements = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'SQL stands in a *.queries.ts of the room; what touches one table goes through TypeORM (0023).',
    },
  },
  create(context) {
    if (context.filename.endsWith('.queries.ts')) return {};
    const check = (node, text) => {
      if (statement.test(text)) context.report({ node, messageId: 'elsewhere' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis[0].value.cooked ?? ''),
    };
  },
};
