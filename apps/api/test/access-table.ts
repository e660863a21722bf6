import type { TestMember } from './harness';

/** Who asks: nobody, somebody, whoever wrote the thing in question, a coach, and the people who look after the site. */
export const kinds = ['guest', 'member', 'author', 'coach', 'moderator', 'admin'] as const;
type Kind = (typeof kinds)[number];

export const OK = 'OK';
export const IN = 'UNAUTHENTICATED';
export const NO = 'FORBIDDEN';
export const NONE = 'NOT_FOUND';

/** What each operation acts on, made afresh for each question. */
export interface Scene {
  viewers: Record<Kind, TestMember | null>;
  letter: { id: string; number: number };
  answer: { id: string };
  comment: { id: string };
  article: { id: string };
  itemId: string;
  once: string;
}

export interface Row {
  operation: string;
  run: (scene: Scene) => { document: string; variables?: object };
  /** In the order of `kinds`. */
  expect: [guest: string, member: string, author: string, coach: string, moderator: string, admin: string];
}

export const everybody: Row['expect'] = [OK, OK, OK, OK, OK, OK];
export const signedIn: Row['expect'] = [IN, OK, OK, OK, OK, OK];
export const onlyAuthor: Row['expect'] = [IN, NO, OK, NO, NO, NO];
export const onlyAdmin: Row['expect'] = [IN, NO, NO, NO, NO, OK];
export const onlyStaff: Row['expect'] = [IN, NO, NO, NO, OK, OK];
export const input = (name: string, type: string, fields: string, value: object) => ({
  document: `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`,
  variables: { input: value },
});
export const query = (document: string) => () => ({ document: `{ ${document} }` });
