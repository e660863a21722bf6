/** What `npm run attempts` sends that is much work for a site, or once was. */

/** A document that asks for little and is written so that it is much: below what harms, far above what people send. */
export function wideDocument() {
  const fields = Array.from({ length: 150 }, (_, at) => `f${at}: __typename`).join(' ');
  const nested = Array.from({ length: 12 }, () => `... on Query { ${fields} }`).join(' ');
  return `{ ${nested} dilemmas(first: 50) { edges { node { ${'comments(first: 100) { edges { node { id } } } '.repeat(10)} } } } }`;
}

/** Texts that a parser of words finds hard: runs without blanks, of marks that could begin an address, a path or a tag. */
export const hardTexts = () =>
  ['<', 'a.', '/a', '-1', 'a@', '&a', '\u0301'].map((mark) => mark.repeat(Math.floor(19_000 / mark.length)));
