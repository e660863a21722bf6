import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { newPassword, passwordFrom } from './password';

describe('a password that is made up', () => {
  it('is long, easy to type, and never the same', () => {
    const made = Array.from({ length: 200 }, newPassword);
    for (const password of made) expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){6}[a-hj-km-np-z2-9]{4}$/);
    expect(new Set(made).size).toBe(200);
  });
});

describe('a password that is piped in', () => {
  it('is the first line, as it stands', async () => {
    for (const text of [' a long pass phrase \n', ' a long pass phrase \r\nmore', ' a long pass phrase '])
      expect(await passwordFrom(Readable.from([text]))).toBe(' a long pass phrase ');
  });

  it('follows the rules of the sign-up form', async () => {
    for (const text of ['', '\n', 'short', 'x'.repeat(5_000)])
      await expect(passwordFrom(Readable.from([text]))).rejects.toThrow(/\.$/);
  });

  it('is never typed where it can be seen', async () => {
    const terminal = Object.assign(Readable.from(['a long pass phrase\n']), { isTTY: true });
    await expect(passwordFrom(terminal)).rejects.toThrow('Pipe the password in');
  });
});
