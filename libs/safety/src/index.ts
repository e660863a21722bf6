export type { Mark } from './mark';
export { crisisMarks, isCrisis } from './crisis';
export { CRISIS_KINDS, type CrisisKind, type CrisisMark, type Language } from './crisis/lexicon';
export { countryOf, type Whereabouts } from './country-of';
export * from './stand-in';
