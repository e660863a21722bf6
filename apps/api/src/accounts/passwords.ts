import { hash, verify } from '@node-rs/argon2';

/** argon2id with 46 MiB, one pass, one lane: OWASP's second recommendation, about 25 ms a password. */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** Compared when there is no such account, so that an unknown address takes as long as a wrong password. */
const nobodysHash = hash('nobody has this password', cost);

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodysHash), password);
  return matches && stored !== null;
}
