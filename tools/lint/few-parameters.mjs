const most = 3;
const mostInjected = 6;

/**
 * Rule: a function takes at most three parameters, then an object; a constructor is given at most six parts. What a
 * framework fills in by a decorator is named by it, and counts as little as a field of an object.
 */
export const fewParameters = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      function: `{{count}} parameters; more than ${most} are an object.`,
      constructor: `{{count}} dependencies; a class with more than ${mostInjected} does too much.`,
    },
  },
  create(context) {
    const check = (node) => {
      const isConstructor = node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor';
      const count = node.params.filter(({ decorators = [] }) => decorators.length === 0).length;
      if (isErrorMiddleware(node)) return;
      if (count > (isConstructor ? mostInjected : most)) {
        context.report({ node, messageId: isConstructor ? 'constructor' : 'function', data: { count } });
      }
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/** Express tells an error handler by its four parameters. */
function isErrorMiddleware({ params }) {
  return params.length === 4 && /^_?next$/.test(params[3].name);
}
