import { invalid } from '../platform/errors';

/** Loaded when the first password is chosen: 49,233 words, 5 MB of memory, 90 ms. */
let loading: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/** Whether guessing programs try it first, whatever its case and the blanks around it. */
export async function isCommonPassword(password: string): Promise<boolean> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return (await loading).has(password.trim().toLowerCase());
}

export const commonPassword = () =>
  invalid(
    'COMMON_PASSWORD',
    'This password is one of the many that are guessed first. Please choose another: four words that have nothing to do with each other are good.',
    { field: 'input.password' },
  );
