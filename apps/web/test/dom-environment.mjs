import { TestEnvironment } from 'jest-environment-jsdom';

/** Node's Request takes no signal of jsdom's, and jsdom's listeners take none of Node's: this one takes jsdom's. */
class RequestOfPage extends Request {
  constructor(input, { signal, ...rest } = {}) {
    super(input, { ...rest, ...(signal && { signal: signalOfNode(signal) }) });
  }
}

function signalOfNode(signal) {
  if (signal instanceof AbortSignal) return signal;
  const stop = new AbortController();
  if (signal.aborted) stop.abort(signal.reason);
  else signal.addEventListener('abort', () => stop.abort(signal.reason), { once: true });

  return stop.signal;
}

/**
 * jsdom has no fetch, and React Router makes a Request of every submission. What goes into a Request must come from
 * Node, too: its search parameters. FormData stays jsdom's, because Node's cannot read a form.
 */
const ofNode = {
  Headers,
  ReadableStream,
  Request: RequestOfPage,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** For specs of components: their first comment says `@jest-environment <rootDir>/apps/web/test/dom-environment.mjs`. */
export default class DomEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    Object.assign(this.global, ofNode);
  }

  /** Packages load what they have for Node: what they have for browsers is written for bundlers. */
  exportConditions() {
    return ['node', 'node-addons'];
  }
}
