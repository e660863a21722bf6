import { hashSync, verifySync } from '@node-rs/argon2';

/** Runs in threads of its own (passwords.ts): one password takes some 25 ms and 46 MiB. */

/** @param {{ password: string, cost: import('@node-rs/argon2').Options }} wanted */
export const hash = ({ password, cost }) => hashSync(password, cost);

/** @param {{ stored: string, password: string }} wanted */
export const matches = ({ stored, password }) => verifySync(stored, password);
