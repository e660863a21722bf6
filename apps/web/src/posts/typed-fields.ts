/** The fields that posts are typed in, in the order of the forms. Those of an answer's parts are its body. */
const ofTheirOwn = ['title', 'ask'];
export const ofBody = ['body', 'heard', 'would', 'words', 'notWhen', 'otherHelp'];
export const typedFields: readonly string[] = [...ofTheirOwn, ...ofBody];

/** The buttons by which a form says that words are to be replaced, and that nothing is to be sent: which, or all. */
export const replaceField = 'replace';
/** No mark is as short as this. */
export const everything = '*';
/** What its writer was asked about already, word for word. */
export const seenField = 'seen';
