/* eslint-disable no-console -- here the console is taken away from libraries */
import type { Log } from './log';
import { errorFields } from './error-fields';

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/**
 * What libraries print by themselves becomes a line that says where it was printed and not what: the router prints the
 * whole path of an address that it cannot read, and in paths stand handles and words that were searched for.
 * @returns what gives the console back
 */
export function takeConsole(log: Log): () => void {
  const before = methods.map((method) => [method, console[method]] as const);
  for (const method of methods)
    console[method] = () => {
      if (!log.has('debug')) return;
      const { stack } = errorFields(new Error(method));
      log.line('debug', { room: 'console', method, stack }, 'A library printed something.');
    };
  return () => {
    for (const [method, original] of before) console[method] = original;
  };
}
