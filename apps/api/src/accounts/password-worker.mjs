import { hashSync } from '@node-rs/argon2';

/** Runs in threads of its own (passwords.ts): one password takes some 25 ms and 46 MiB. */

/** @param {{ password: string, cost: import('@node-rs/argon2').Options }} wanted */
export const hash = ({ password, cost }) => hashSync(password, cost);

/** $argon2id$v=19$m=47104,t=1,p=1$salt$…, where the salt is base64 without padding. */
const recipeForm = /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<time>\d+),p=(?<lanes>\d+)\$(?<salt>[^$]+)\$/;

/** @param {{ recipe: string, password: string }} wanted */
export const again = ({ recipe, password }) => {
  const { memory, time, lanes, salt } = recipeForm.exec(recipe)?.groups ?? {};
  if (!salt) throw new Error('A stored password was not made by argon2id.');
  const cost = { memoryCost: Number(memory), timeCost: Number(time), parallelism: Number(lanes) };
  return hashSync(password, { ...cost, salt: Buffer.from(salt, 'base64') });
};
