export { prepareDocument } from './document';
export type { DocumentSource, PreparedDocument } from './document';
export { plainText } from './plain-text';
export { queryTerms, rarestTerms, stemsOf } from './query';
export type { Query, QueryTerm, QueryText } from './query';
export { MINIMUM_SCORE, rank } from './rank';
export type { Candidates, Ranked, RankOptions } from './rank';
export { statisticsFrom, statisticsOf } from './statistics';
export type { CorpusStatistics } from './statistics';
