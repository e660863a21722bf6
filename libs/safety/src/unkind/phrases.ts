import { BLAME } from './phrases/blame';
import { COMMANDS } from './phrases/commands';
import { CONTEMPT } from './phrases/contempt';
import { INSULTS } from './phrases/insults';
import { OTHERS } from './phrases/others';

/**
 * What unkind comments say, as patterns of words, in groups that the model weighs one by one. A pattern is words; `a/b`
 * is one of them, `x?` may be missing, `_` is any word, `^` the begin and `$` the end of a sentence, upper case a class
 * of `lexicon.ts`. Contractions stand apart ("you are", "do not"), without apostrophes.
 */
export const PHRASES = { ...INSULTS, ...COMMANDS, ...BLAME, ...CONTEMPT, ...OTHERS } as const;

export type Group = keyof typeof PHRASES;
