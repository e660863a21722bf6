/** How a whole statement begins. Parts of one, which other statements are made of, begin otherwise. */
const statement = /^\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH \w+ AS)\s/;

const made = 'CallExpression[callee.name="sql"]';

/** In a function that other files may call. */
function isLate(node) {
  for (let above = node.parent; above; above = above.parent) {
    if (above.type === 'FunctionDeclaration' && above.parent.type === 'ExportNamedDeclaration') return true;
    const isVariable = above.type === 'ArrowFunctionExpression' && above.parent.type === 'VariableDeclarator';
    if (isVariable && above.parent.parent.parent.type === 'ExportNamedDeclaration') return true;
  }
  return false;
}

/**
 * Rule: a statement is text only in a `*.queries.ts`, where it declares its parameters and its row. What touches one
 * table is TypeORM's. It is made while the file is loaded: statements.api.spec.ts sees none that a call makes later.
 */
export const statements = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'SQL stands in a *.queries.ts of the room; what touches one table goes through TypeORM (0023).',
      late: 'Make all statements while the file is loaded: export a record of them, not a function that makes one.',
    },
  },
  create(context) {
    if (context.filename.endsWith('.queries.ts')) {
      return { [made]: (node) => isLate(node) && context.report({ node, messageId: 'late' }) };
    }
    const check = (node, text) => {
      if (statement.test(text)) context.report({ node, messageId: 'elsewhere' });
    };
    return {
      [made]: (node) => context.report({ node, messageId: 'elsewhere' }),
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis[0].value.cooked ?? ''),
    };
  },
};
