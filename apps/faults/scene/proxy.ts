import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { ask } from './asking';
import { freePort, type Ground } from './ground';

/** Often enough that a site which says that it drains is left alone within a moment. */
const checkEveryMs = 100;
const checkWithinMs = 1_000;

interface Upstream {
  port: number;
  ready: boolean;
}

/**
 * What stands before two instances: round robin over those whose /readyz is well, connections kept, and a request goes
 * to the next one only when the first refused the connection, so that nothing is ever sent twice.
 */
export class Proxy {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });
  private readonly upstreams: Upstream[];
  private readonly checks: NodeJS.Timeout;
  private turn = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
    ports: readonly number[],
  ) {
    this.upstreams = ports.map((each) => ({ port: each, ready: true }));
    this.checks = setInterval(() => this.upstreams.forEach((upstream) => void check(upstream)), checkEveryMs);
    server.on('request', (asked, answer) => this.pass(asked, answer, this.order()));
  }

  static async open(ground: Ground, ports: readonly number[], port?: number): Promise<Proxy> {
    const chosen = port ?? (await freePort());
    const server = createServer({ keepAliveTimeout: 60_000 });
    await new Promise<void>((done) => void server.listen(chosen, '127.0.0.1', done));
    const proxy = new Proxy(server, chosen, ports);
    ground.atEnd(() => proxy.close());
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  isReady(port: number): boolean {
    return this.upstreams.some((upstream) => upstream.port === port && upstream.ready);
  }

  /** Ready ones in their turn, then the others: better a refusal from them than none. */
  private order(): Upstream[] {
    this.turn += 1;
    const turned = this.upstreams.map(
      (_one, at) => this.upstreams[(at + this.turn) % this.upstreams.length]!,
    );
    return [...turned.filter(({ ready }) => ready), ...turned.filter(({ ready }) => !ready)];
  }

  private pass(asked: IncomingMessage, answer: ServerResponse, [first, ...others]: Upstream[]): void {
    if (!first) return void answer.writeHead(502).end('No instance takes the connection.');
    const sent = request({
      agent: this.agent,
      host: '127.0.0.1',
      port: first.port,
      method: asked.method,
      path: asked.url,
      headers: { ...asked.headers, connection: 'keep-alive' },
    });
    sent.once('response', (response) => {
      const { connection: _one, 'keep-alive': _other, ...headers } = response.headers;
      answer.writeHead(response.statusCode ?? 502, headers);
      response.pipe(answer);
      response.once('error', () => answer.destroy());
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') this.pass(asked, answer, others);
      else if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end(`The instance broke off: ${error.code ?? error.message}`);
    });
    // Once connected: what was refused has not read the body.
    sent.once('socket', (socket) => {
      const send = () => void asked.pipe(sent);
      if (socket.connecting) socket.once('connect', send);
      else send();
    });
  }

  private close(): void {
    clearInterval(this.checks);
    this.agent.destroy();
    this.server.closeAllConnections();
    this.server.close();
  }
}

async function check(upstream: Upstream): Promise<void> {
  const question = { path: '/readyz', withinMs: checkWithinMs };
  upstream.ready = await ask(`http://127.0.0.1:${upstream.port}`, question).then(
    ({ status }) => status === 200,
    () => false,
  );
}
