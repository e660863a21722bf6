import { mostCandidates } from '@quandary/advice';
import type { ArticleRow } from '../articles/article.queries';
import type { DilemmaRow } from '../dilemmas/seen-dilemma';
import type { CollectionSource } from './collection';
import { articleMeanings, dilemmaMeanings } from '../embeddings/meaning.queries';
import {
  candidateArticles,
  candidateLetters,
  countWordsOfLetters,
  countWordsOfLibrary,
  everyArticle,
  everyLetter,
  measuredArticles,
  measuredLetters,
} from './collection.queries';

export const library: CollectionSource<ArticleRow> = {
  counts: countWordsOfLibrary,
  measured: measuredArticles,
  fitting: (search, database) => database.rows(candidateArticles, search),
  all: (_without, database) => database.rows(everyArticle, {}),
  read: ({ id, title, summary, body }) => ({ id, title, summary, body }),
  // Articles are three times as long as letters, and without vectors their suggestions should be as quick.
  most: { ...mostCandidates, byWords: 24 },
  meanings: articleMeanings,
  topicsOf: ({ topics }) => topics.map(({ slug }) => slug),
};

/** The one-line question says what a letter is about, as a summary does. */
export const letters: CollectionSource<DilemmaRow> = {
  counts: countWordsOfLetters,
  measured: measuredLetters,
  fitting: (search, database) => database.rows(candidateLetters, { ...search, viewerId: null, proof: null }),
  all: (without, database) => database.rows(everyLetter, { without, viewerId: null, proof: null }),
  read: ({ id, title, ask, body }) => ({ id, title, summary: ask ?? '', body }),
  most: mostCandidates,
  meanings: dilemmaMeanings,
  topicsOf: ({ topicSlug }) => [topicSlug],
};
