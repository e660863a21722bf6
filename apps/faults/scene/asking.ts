import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Question {
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  token?: string;
  withinMs?: number;
  agent?: Agent;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  ms: number;
}

/** A visitor waits no longer. */
const patienceMs = 20_000;

/** A connection for each question: a restarted site is met as by somebody new. */
const fresh = new Agent({ keepAlive: false, maxSockets: Infinity });

/** Asks over HTTP. Throws when there is no whole answer; the error's code says why. */
export function ask(url: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', path = '/', headers, body, token, withinMs = patienceMs, agent = fresh } = question;
  const began = performance.now();
  return new Promise((done, failed) => {
    const sent = request(`${url}${path}`, {
      method,
      agent,
      headers: {
        accept: body ? 'application/json' : 'text/html',
        ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        ...(token && { authorization: `Bearer ${token}`, cookie: `session=${token}` }),
        ...headers,
      },
    });
    const late = setTimeout(() => sent.destroy(lateError()), withinMs);
    const fail = (error: Error) => {
      clearTimeout(late);
      failed(error);
    };
    sent.once('error', fail);
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail);
      response.once('end', () => {
        clearTimeout(late);
        const text = Buffer.concat(parts).toString('latin1');
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          ms: performance.now() - began,
        });
      });
    });
    sent.end(body);
  });
}

const lateError = () => Object.assign(new Error('No answer in time.'), { code: 'NO_ANSWER' });

export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

export interface Spoken {
  answer: Answer;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions?: { code?: string; retryAfter?: number } }[];
}

/** Speaks GraphQL as a member or a guest. */
export async function speak(
  url: string,
  operation: Operation,
  question: Omit<Question, 'path' | 'body' | 'method'> = {},
): Promise<Spoken> {
  const answer = await ask(url, {
    ...question,
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify(operation),
  });
  return { answer, ...readSpoken(answer) };
}

function readSpoken({ text, status }: Answer): Pick<Spoken, 'data' | 'errors'> {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Spoken>;
    return { data, errors };
  } catch {
    return { data: null, errors: [{ message: `no JSON (${status})` }] };
  }
}

/** What a question came to. */
export interface Sighting {
  /** When the answer was there, on the clock of `performance`. */
  at: number;
  ms: number;
  /**
   * later: refused for the moment, typed, with a time to come back; wrong: any other answer that is not the one that
   * was asked for; unanswered: none at all
   */
  kind: 'good' | 'later' | 'wrong' | 'unanswered';
  /** What kind of wrong it was. */
  about: string;
}

/** A page that somebody reads. */
export async function seePage(url: string, path: string, question: Question = {}): Promise<Sighting> {
  return sighted(async () => {
    const answer = await ask(url, { ...question, path });
    const { status, headers, text } = answer;
    const html = headers['content-type']?.startsWith('text/html') ?? false;
    if (status === 200 && html && text.includes('</html>')) return ['good', ''];
    const typed = status === 503 && html && headers['retry-after'] !== undefined;
    return typed ? ['later', ''] : ['wrong', `${status} ${headers['content-type'] ?? 'without a type'}`];
  });
}

/** An operation of GraphQL. */
export async function seeData(
  url: string,
  operation: Operation,
  question: Omit<Question, 'path' | 'body' | 'method'> = {},
): Promise<Sighting> {
  return sighted(async () => kindOf(await speak(url, operation, question)));
}

export function kindOf({ answer, data, errors }: Spoken): [Sighting['kind'], string] {
  if (errors.length === 0 && data && answer.status === 200) return ['good', ''];
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'no code');
  const typed = errors.every(
    ({ extensions }) => extensions?.code === 'UNAVAILABLE' && (extensions.retryAfter ?? 0) > 0,
  );
  return typed && errors.length > 0 ? ['later', ''] : ['wrong', `${answer.status} ${codes[0] ?? 'no data'}`];
}

async function sighted(work: () => Promise<[Sighting['kind'], string]>): Promise<Sighting> {
  const began = performance.now();
  const [kind, about] = await work().catch((error: NodeJS.ErrnoException): [Sighting['kind'], string] => [
    'unanswered',
    error.code ?? error.message,
  ]);
  const at = performance.now();
  return { at, ms: at - began, kind, about };
}
