import { registerEnumType } from '@nestjs/graphql';

type EnumOf<Word extends string> = { readonly [Name in Word as Uppercase<Name>]: Name };

/** What a vocabulary is called in the API, what it says, and what each of its words means. */
interface Vocabulary<Word extends string> {
  name: string;
  description: string;
  words: Readonly<Record<Word, string>>;
}

/** A GraphQL enum of a vocabulary: `needs_answer` in the code and the database is NEEDS_ANSWER in the API. */
export function enumOf<Word extends string>({ name, description, words }: Vocabulary<Word>): EnumOf<Word> {
  const entries = Object.entries<string>(words).map(([word, meaning]) => ({
    word,
    meaning,
    capitals: word.toUpperCase(),
  }));
  const made = Object.fromEntries(entries.map(({ word, capitals }) => [capitals, word])) as EnumOf<Word>;
  const valuesMap = Object.fromEntries(
    entries.map(({ capitals, meaning }) => [capitals, { description: meaning }]),
  ) as Record<keyof EnumOf<Word>, { description: string }>;
  registerEnumType(made, { name, description, valuesMap });
  return made;
}
