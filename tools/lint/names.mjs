import { relative, sep } from 'node:path';
import { root } from '../install.mjs';

/** Words that say nothing about what is inside. */
const emptyWords =
  /^(util|utils|helper|helpers|manager|handler|processor|data|info|base|misc|dto|common|shared|types|interfaces|constants|core)$/;
const deepest = 2;

/** Rule: a file and its folders say what they hold, and lie at most two folders below `src`. */
export const names = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      empty: '"{{word}}" says nothing about what is in {{file}}.',
      deep: `{{file}} lies more than ${deepest} folders below src.`,
    },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    return {
      Program(node) {
        const word = file.split(/[/.-]/).find((part) => emptyWords.test(part));
        if (word && !isFrameworkName(file))
          context.report({ node, messageId: 'empty', data: { word, file } });
        const below = file.split('/src/')[1]?.split('/') ?? [];
        if (below.length > deepest + 1) context.report({ node, messageId: 'deep', data: { file } });
      },
    };
  },
};

/** TypeORM calls its connection a data source, and so do we. */
function isFrameworkName(file) {
  return file.endsWith('/data-source.ts');
}
