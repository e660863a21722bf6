/** A closed list of the rules as GraphQL has it: the same words in capitals. */
export function inCapitals<Word extends string>(words: readonly Word[]): Uppercase<Word>[] {
  return words.map((word) => word.toUpperCase() as Uppercase<Word>);
}
