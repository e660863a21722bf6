import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { CannonOrder, Salvo } from './scene/salvo';

/**
 * Load from a process of its own, over bare sockets: what it costs is taken from the site that it measures. Prints
 * one object.
 */

const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as CannonOrder;
const salvo: Salvo = { good: [], later: [], wrong: {}, unanswered: 0, seconds: order.seconds };
/** Nobody presses “reload” faster than this. */
const restAfterRefusalMs = 100;
const until = performance.now() + order.seconds * 1_000;
/** What was asked before the end may still be answered. */
const lastAnswersMs = 3_000;
let turn = 0;

class Visitor {
  private heard = '';
  private asked = 0;
  private socket: Socket | undefined;

  get waits(): boolean {
    return this.asked > 0;
  }

  begin(): void {
    if (performance.now() >= until) return;
    const socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true });
    this.socket = socket;
    this.heard = '';
    this.asked = 0;
    socket.setEncoding('latin1');
    socket.on('connect', () => this.ask());
    socket.on('data', (text) => this.hear(String(text)));
    socket.on('error', () => undefined);
    socket.on('close', () => this.lost(socket));
  }

  private ask(): void {
    if (performance.now() >= until) return void this.socket?.destroy();
    this.asked = performance.now();
    this.socket?.write(order.requests[turn++ % order.requests.length] ?? '');
  }

  private hear(text: string): void {
    this.heard += text;
    const end = lengthOf(this.heard);
    if (end === undefined || this.heard.length < end) return;
    const answer = this.heard;
    this.heard = '';
    const good = note(answer, performance.now() - this.asked);
    this.asked = 0;
    const closes = /^connection: close/im.test(answer);
    if (closes) this.hangUp();
    const next = () => (closes ? this.begin() : this.ask());
    if (good) next();
    else setTimeout(next, restAfterRefusalMs);
  }

  /** At once: the other side's own end of it must not look like one that was not announced. */
  private hangUp(): void {
    const socket = this.socket;
    this.socket = undefined;
    socket?.destroy();
  }

  /** The other side hung up: that is a fault only while a question is open. */
  private lost(socket: Socket): void {
    if (socket !== this.socket || performance.now() >= until) return;
    if (this.asked > 0 || this.heard !== '') salvo.unanswered += 1;
    setTimeout(() => this.begin(), restAfterRefusalMs);
  }
}

/** How long a whole answer is; undefined while that is not known. */
function lengthOf(heard: string): number | undefined {
  const head = heard.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = /^content-length: (\d+)/im.exec(heard.slice(0, head))?.[1];
  if (length !== undefined) return head + 4 + Number(length);
  return heard.endsWith('\r\n0\r\n\r\n') ? heard.length : undefined;
}

/** @returns whether it was what was asked for */
function note(answer: string, ms: number): boolean {
  const status = answer.slice(9, 12);
  const typed = /^retry-after: /im.test(answer) || answer.includes('"retryAfter":');
  const later = status === '503' || answer.includes('"code":"UNAVAILABLE"');
  if (status === '200' && !answer.includes('"errors":[')) {
    salvo.good.push(ms);
    return true;
  }
  if (later && typed) salvo.later.push(ms);
  else salvo.wrong[status] = (salvo.wrong[status] ?? 0) + 1;
  return false;
}

const visitors = Array.from({ length: order.connections }, () => new Visitor());
for (const visitor of visitors) visitor.begin();
setTimeout(() => {
  const deadline = performance.now() + lastAnswersMs;
  const look = setInterval(() => {
    if (visitors.some(({ waits }) => waits) && performance.now() < deadline) return;
    clearInterval(look);
    process.stdout.write(JSON.stringify(salvo), () => process.exit());
  }, 50);
}, order.seconds * 1_000);
