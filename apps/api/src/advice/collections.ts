import type { ArticleRow } from '../articles/seen-article';
import type { DilemmaRow } from '../dilemmas/seen-dilemma';
import type { CollectionSource } from './collection';
import {
  candidateArticles,
  candidateLetters,
  countWordsOfLetters,
  countWordsOfLibrary,
  measuredArticles,
  measuredLetters,
} from './collection.queries';

export const library: CollectionSource<ArticleRow> = {
  counts: countWordsOfLibrary,
  measured: measuredArticles,
  candidates: candidateArticles,
  candidateValues: (words) => [words],
  read: ({ id, title, summary, body }) => ({ id, title, summary, body }),
  topicsOf: ({ topics }) => topics.map(({ slug }) => slug),
};

/** The one-line question says what a letter is about, as a summary does. */
export const letters: CollectionSource<DilemmaRow> = {
  counts: countWordsOfLetters,
  measured: measuredLetters,
  candidates: candidateLetters,
  candidateValues: (words, without) => [null, words, without],
  read: ({ id, title, ask, body }) => ({ id, title, summary: ask ?? '', body }),
  topicsOf: ({ topicSlug }) => [topicSlug],
};
