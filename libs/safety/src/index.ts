export type { Mark } from './mark';
export { crisisMarks, crisisUnits, isCrisis } from './crisis';
export { CRISIS_KINDS, type CrisisKind, type CrisisMark, type Language } from './crisis/lexicon';
export type { CrisisModel } from './crisis/judge';
export { CRISIS_PLACES, KIND_PLACES, scaleOf as unitScale, type Unit } from './crisis/units';
export { countryOf, type Whereabouts } from './country-of';
export { unkindMarks, type UnkindModel } from './unkind/unkind';
export { unkindFeatures, type SentenceFeatures } from './unkind/features';
export { crudeMarks } from './crude/crude-marks';
export { CRUDE_WORDS, type CrudeWord } from './crude/crude-words';
export { evening, SPAM_LIKELY, spamPlace, spamScore, type SpamModel } from './spam/score';
export { spamReasons } from './spam/reasons';
export { learn, merge, nothingDecided, type SpamCounts } from './spam/bayes';
export { tokensOf as spamTokens } from './spam/tokens';
export { ALIKE, bands, likeness, sketch, type Sketch } from './likeness';
export { pack, PLACES, type PackedWeights } from './linear/table';
export {
  IDENTIFYING_KINDS,
  type IdentifyingKind,
  type IdentifyingMark,
  type IdentifyingOptions,
} from './identifying/found';
export { identifyingMarks } from './identifying/identifying-marks';
export { replaceConsistently } from './identifying/replace-consistently';
export { sharedRuns } from './own-words';
