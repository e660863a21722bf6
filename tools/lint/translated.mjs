import formatjs from 'eslint-plugin-formatjs';

const rule = formatjs.rules['no-literal-string-in-jsx'];

/** Rule: words on a page go through react-intl. Spaces and signs between them are the same in every language. */
export const translated = {
  ...rule,
  create(context) {
    const report = (found) => {
      if (/\p{Letter}/u.test(context.sourceCode.getText(found.node))) context.report(found);
    };
    return rule.create(Object.create(context, { report: { value: report } }));
  },
};
