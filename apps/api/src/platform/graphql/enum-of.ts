type EnumOf<Word extends string> = { readonly [Name in Word as Uppercase<Name>]: Name };

/** A GraphQL enum of a vocabulary: `needs_answer` in the code and the database is NEEDS_ANSWER in the API. */
export function enumOf<Word extends string>(words: readonly Word[]): EnumOf<Word> {
  return Object.fromEntries(words.map((word) => [word.toUpperCase(), word])) as EnumOf<Word>;
}
