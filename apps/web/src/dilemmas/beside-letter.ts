/** Suggestions that stand beside a letter, read or written: more are a list to search in. */
export const besideLetter = { guides: 3, letters: 4 };
