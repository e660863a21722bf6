const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Postgres answers a malformed id with an error; we answer as for an id that does not exist. */
export const isUuid = (text: string): boolean => form.test(text);
