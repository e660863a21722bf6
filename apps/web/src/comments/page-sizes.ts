/** Comments that a letter's page shows under the letter, and at most of one discussion: as many as the API gives at once. */
export const underLetter = 100;

/** Under each of its answers: what more there is has a page of its own. */
export const underAnswer = 20;
