import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { unavailable } from '../errors';
import { readBody, tooLong } from './body';
import type { Gate } from './gate';
import { onlyOnce, whenAnswered } from './over';
import type { Refusals } from './refusals';
import type { SparePages } from './spare-pages';
import { during, visitOf, type Visit } from './visit';

/**
 * One thing that happens to every request before any handler sees it. A step that has answered returns true: then
 * nobody after it hears of the request.
 */
export type Step = (request: IncomingMessage, response: ServerResponse) => boolean | void;

interface DoorOptions {
  steps: readonly Step[];
  gate: Gate;
  refusals: Refusals;
  spare: Pick<SparePages, 'serve' | 'answerFresh' | 'answerInstead'>;
}

/** Whoever waits longer has given up; what is still being done for them is stopped. */
const mostMs = 15_000;
const lookEveryMs = 100;
/** Refused answers leave together this often: whoever asks again at once without waiting cannot take all the time. */
const refuseEveryMs = 15;
/** Each takes some 0.2 ms. */
const mostARound = 40;
/** A burst is over in a moment. */
const comeBackSeconds = 2;

const tooMany = unavailable(
  'MANY_VISITORS',
  'Many people are here at this moment. Please try again in a moment.',
  comeBackSeconds,
);
const tooLate = unavailable(
  'TOOK_TOO_LONG',
  'This took too long and was stopped. Please try again in a moment.',
  comeBackSeconds,
);

interface Guest {
  request: IncomingMessage;
  response: ServerResponse;
  visit: Visit;
}

/**
 * Puts itself before everything that listens for requests already: the steps in their order, then the body is read,
 * then the gate decides, and only then a handler is asked.
 */
export function openDoor(server: Server, { steps, gate, refusals, spare }: DoorOptions): void {
  const listeners = server.listeners('request') as RequestListener[];
  const inside = new Set<Guest>();
  const refuse = together(({ request, response }) => {
    if (!spare.answerInstead(request, response))
      refusals.answer(request, response, { status: 503, error: tooMany });
  });

  const enter = (guest: Guest) => {
    const { request, response, visit } = guest;
    inside.add(guest);
    visit.stepOut = placeAt(gate);
    whenAnswered(response, () => {
      inside.delete(guest);
      visit.stepOut();
    });
    if (spare.answerFresh(request, response)) return;
    during(visit, () => {
      for (const listener of listeners) listener(request, response);
    });
  };

  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (steps.some((step) => step(request, response) === true)) return;
    const refused = tooLong(request);
    if (refused) return refusals.answer(request, response, refused);
    const guest = { request, response, visit: visitOf(request) };
    readBody(request, (body) => {
      guest.visit.body = body;
      spare.serve(request, response, () => wait(gate, guest, { enter, refuse }));
    });
  });
  const look = () => {
    gate.look();
    stopLate(inside, refusals);
  };
  const watch = setInterval(look, lookEveryMs).unref();
  server.once('close', () => clearInterval(watch));
}

function wait(
  gate: Gate,
  guest: Guest,
  { enter, refuse }: Record<'enter' | 'refuse', (guest: Guest) => void>,
) {
  const { request, response, visit } = guest;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const leave = gate.admit(
    reads ? 'reading' : 'rest',
    () => enter(guest),
    () => refuse(guest),
  );
  response.once('close', () => {
    visit.abandoned = !response.writableFinished;
    leave();
  });
}

/** Apart from the guest: whatever a visit started may outlive it, and must not keep the request and its answer. */
const placeAt = (gate: Gate) => onlyOnce(() => gate.leave());

/** A few in each round of the event loop: two hundred at once would keep a probe waiting. */
function together(answer: (guest: Guest) => void): (guest: Guest) => void {
  const waiting: Guest[] = [];
  const answerSome = () => {
    for (const one of waiting.splice(0, mostARound)) answer(one);
    if (waiting.length > 0) setImmediate(answerSome);
  };
  return (guest) => {
    waiting.push(guest);
    if (waiting.length === 1) setTimeout(answerSome, refuseEveryMs);
  };
}

function stopLate(inside: ReadonlySet<Guest>, refusals: Refusals): void {
  const now = performance.now();
  for (const { request, response, visit } of inside) {
    if (now - visit.began < mostMs) continue;
    visit.abandoned = true;
    refusals.answer(request, response, { status: 503, error: tooLate });
  }
}
