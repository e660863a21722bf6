import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLastWill, freePort, type Ground } from './ground';
import { inTime } from './patience';

export interface SiteWish {
  /** Settings of the site beside those that every site here has. */
  env: Record<string, string>;
  /** The port is kept through restarts; a free one when it is not said. */
  port?: number;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Since it was asked to. */
  ms: number;
}

const program = join(import.meta.dirname, '..', 'api', 'main.js');
/** A start with a new cluster and the demo community, on a machine that does other things. */
const startWithinMs = 60_000;
/** Enough to say why a start failed. */
const rememberedOutput = 4_000;

/** Everything that the sites of a run said; the last scenario reads it. */
export const logsOf = (folder: string) => join(folder, 'sites.log');

/** The product as a process of its own: built server, built pages, production settings. */
export class Site {
  private child: ChildProcess | undefined;
  private gone: Promise<void> = Promise.resolve();
  private said = '';

  private constructor(
    readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
    private readonly ground: Ground,
  ) {}

  /** A site that is open, until the ground is cleared. */
  static async open(ground: Ground, wish: SiteWish): Promise<Site> {
    const site = await Site.prepare(ground, wish);
    await site.start();
    return site;
  }

  /** A site that is not started yet. */
  static async prepare(ground: Ground, { env, port }: SiteWish): Promise<Site> {
    const chosen = port ?? (await freePort());
    const settings = {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(chosen),
      DATABASE_URL: '',
      PUBLIC_URL: '',
      LIMITS: 'off',
      ADVICE_VECTORS: 'off',
      LOG_LEVEL: 'info',
      ...env,
    };
    const site = new Site(chosen, settings, ground);
    ground.atEnd(() => site.end());
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The last that it printed. */
  get output(): string {
    return this.said;
  }

  /**
   * Starts it, as a supervisor would. Throws when it ends before it is open.
   * @returns after how many milliseconds it was open
   */
  async start(): Promise<number> {
    const began = performance.now();
    const open = this.launch();
    const outcome = await inTime(Promise.race([open, this.gone.then(() => 'ended' as const)]), startWithinMs);
    if (outcome === 'open') return performance.now() - began;
    throw new Error(`The site did not open: ${this.said.trim().slice(-300) || 'it said nothing'}`);
  }

  private launch(): Promise<'open'> {
    this.ground.assertOpen();
    this.said = '';
    const log = logsOf(join(this.ground.folder, '..'));
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: this.env,
      detached: true, // Ctrl-C is for us: we end it ourselves
    });
    this.child = child;
    const forget = asLastWill(() => child.kill('SIGKILL'));
    this.gone = new Promise((done) => {
      child.once('exit', () => {
        forget();
        done();
      });
    });
    return new Promise((done) => {
      const hear = (text: Buffer) => {
        this.said = `${this.said}${text.toString()}`.slice(-rememberedOutput);
        appendFileSync(log, text);
        if (this.said.includes(' is open at http')) done('open');
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
    });
  }

  signal(name: NodeJS.Signals): void {
    if (this.running) this.child?.kill(name);
  }

  /** Sends a signal and waits; undefined when it still runs after `withinMs`. */
  async stop(name: NodeJS.Signals, withinMs: number): Promise<Ended | undefined> {
    const began = performance.now();
    this.signal(name);
    return this.exit(withinMs, began);
  }

  /** How it ended by itself; undefined when it still runs after `withinMs`. */
  async exit(withinMs: number, since = performance.now()): Promise<Ended | undefined> {
    const ended = await inTime(
      this.gone.then(() => true),
      withinMs,
    );
    if (!ended || !this.child) return undefined;
    const { exitCode, signalCode } = this.child;
    return { code: exitCode, signal: signalCode, ms: performance.now() - since };
  }

  /** What a power cut does. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.gone;
  }

  private async end(): Promise<void> {
    this.signal('SIGCONT');
    if (!(await this.stop('SIGTERM', 2_000))) await this.kill();
  }
}
