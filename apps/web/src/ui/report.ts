/** Where the host of the pages listens (apps/api/src/platform/logging/failure.ts). */
const host = Symbol.for('quandary.report');

type Listener = (error: unknown) => void;

/**
 * What went wrong on a page, for the log of the process that renders it; in a browser, where nobody listens, for its
 * console.
 */
export function report(error: unknown): void {
  const listener = (globalThis as { [host]?: Listener })[host];
  if (listener) listener(error);
  else console.error(error);
}
