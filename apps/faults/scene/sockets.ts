import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A client that behaves in its own way: a bare connection that says what it wants, when it wants. */
export class Line {
  private readonly parts: Buffer[] = [];
  readonly opened = performance.now();
  /** When the other side ended it, on the clock of `performance`. */
  endedAt: number | undefined;
  connected = false;

  constructor(readonly socket: Socket) {
    socket.on('connect', () => (this.connected = true));
    socket.on('data', (part) => void this.parts.push(part));
    const end = () => (this.endedAt ??= performance.now());
    socket.on('error', end);
    socket.on('end', end);
    socket.on('close', end);
  }

  static async to(port: number): Promise<Line> {
    const line = Line.dial(port);
    await new Promise<void>((done) => {
      line.socket.once('connect', () => done());
      line.socket.once('close', () => done());
    });
    return line;
  }

  static dial(port: number): Line {
    return new Line(connect({ port, host: '127.0.0.1', allowHalfOpen: false }));
  }

  get heard(): string {
    return Buffer.concat(this.parts).toString('latin1');
  }

  get heardBytes(): number {
    return this.parts.reduce((sum, { length }) => sum + length, 0);
  }

  /** How long it lived, in ms; undefined while it does. */
  get livedMs(): number | undefined {
    return this.endedAt === undefined ? undefined : this.endedAt - this.opened;
  }

  say(text: string): void {
    if (this.endedAt === undefined) this.socket.write(text);
  }

  /** Says one character after the other. */
  dribble(text: string, everyMs: number): void {
    let at = 0;
    const timer = setInterval(() => {
      if (at >= text.length || this.endedAt !== undefined) return clearInterval(timer);
      this.say(text[at++] ?? '');
    }, everyMs);
    this.socket.once('close', () => clearInterval(timer));
  }

  hangUp(): void {
    this.socket.destroy();
  }
}

interface Head {
  port: number;
  headers?: Record<string, string>;
}

/** The beginning of a request, up to the empty line. */
export function headOf(method: 'GET' | 'POST', path: string, { port, headers = {} }: Head): string {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
