/**
 * What makes the site faster and the code longer: each is taken out of a build of its own and measured against the whole
 * one, side by side. What gains nothing goes. The code says "Optimisation: NAME" where one stands.
 */
export interface Optimisation {
  name: string;
  /** From the root of the repository. */
  file: string;
  /** Stands once in the file; without the optimisation, `without` stands there. */
  text: string;
  without: string;
  /** Where it should show: names of scenarios of the bench, and the door. */
  shows: readonly [scenario: string, door: 'graphql' | 'page'][];
}

const api = 'apps/api/src';

export const optimisations: readonly Optimisation[] = [
  {
    name: 'compiled documents',
    file: `${api}/platform/graphql/executor.ts`,
    text: 'if (trusted.uses === usesBeforeCompiling) {',
    without: 'if (trusted.uses === Infinity) {',
    shows: [
      ['feed of 20', 'graphql'],
      ['dilemma page', 'graphql'],
    ],
  },
  {
    name: 'plain fields',
    file: `${api}/platform/graphql/plain-fields.ts`,
    text: 'if (field.resolve?.name === readsProperty) field.resolve = undefined;',
    without: '',
    shows: [
      ['feed of 20', 'graphql'],
      ['dilemma page', 'graphql'],
    ],
  },
  {
    name: 'statements for guests',
    file: `${api}/posts/post.queries.ts`,
    text: "(viewer ? 'member' : 'guest')",
    without: "(viewer ? 'member' : 'member')",
    shows: [
      ['feed of 20', 'graphql'],
      ['dilemma page', 'graphql'],
    ],
  },
  {
    name: 'excerpts read in two stages',
    file: `${api}/posts/excerpt.ts`,
    text: 'const begun = plain(html.slice(0, usuallyEnough));',
    without: "const begun = plain('') || String(usuallyEnough).slice(9);",
    shows: [['feed of 20', 'graphql']],
  },
  {
    name: 'OFFSET 0',
    file: `${api}/platform/database/looked-up.ts`,
    text: 'OFFSET 0)`',
    without: ')`',
    shows: [
      ['feed of 20', 'graphql'],
      ['dilemma page', 'graphql'],
    ],
  },
  {
    name: 'planned once',
    file: `${api}/platform/database/data-source.ts`,
    text: '-c plan_cache_mode=force_generic_plan ',
    without: '',
    shows: [
      ['dilemma page', 'graphql'],
      ['vote', 'graphql'],
    ],
  },
  {
    name: 'times read by the engine',
    file: `${api}/platform/database/data-source.ts`,
    text: "/^\\d{4}-/.test(text) && text.endsWith('+00')",
    without: 'text.length < 0',
    shows: [['dilemma of 500 comments, first 100', 'graphql']],
  },
  {
    name: 'votes answered at once',
    file: `${api}/votes/vote.resolver.ts`,
    text: 'if (asksOnlyFor(info, changed)) return counted;',
    without: '',
    shows: [['vote', 'graphql']],
  },
];
