import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { ReadinessService } from './platform/health/readiness';
import { Draining, everybodyHeard } from './platform/web/draining';

/** A proxy that has asked within this time asks again, and hears that we are going. */
const watchedMs = 15_000;
/** So long new requests are still taken, while whoever asks /readyz is told to send them elsewhere. */
const noticeMs = 2_000;
/** For who has knocked and was not heard yet: hundreds are heard in it, between pages. */
const lastOnesMs = 1_000;
const sweepEveryMs = 50;
/** Whoever is still connected then is cut off: a request that was sent halfway would hold us for ever. */
const patienceMs = 8_000;
/** The end, whatever happens: supervisors kill after ten seconds, and a kill is not a clean end. */
const hardEndMs = 9_500;
/** What a second Ctrl-C leaves for the database to hear of it. */
const lastWordMs = 300;

interface Stopping {
  app: INestApplication;
  closeDatabase: () => Promise<void>;
  /** Told of what ended the process, in one line. */
  onCrash: (error: unknown) => void;
}

/**
 * Ends the process cleanly on a signal, and after an error that nobody handled: first whoever asks is told that we
 * are going, then nobody new is let in, then those who are here are answered, then the database is closed.
 */
export function stopOnSignal({ app, closeDatabase, onCrash }: Stopping): void {
  let stopping = false;
  const stop = async (code: number, notice: boolean) => {
    stopping = true;
    setTimeout(() => process.exit(code || 1), hardEndMs).unref();
    await drain(app, notice);
    await app.close().catch(() => undefined);
    await closeDatabase().catch(() => undefined);
    process.exit(code);
  };
  const stopNow = () => {
    setTimeout(() => process.exit(1), lastWordMs);
    void closeDatabase().catch(() => undefined);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) stopNow();
      else void stop(0, signal === 'SIGTERM');
    });
  }
  for (const crash of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(crash, (error: unknown) => {
      onCrash(error);
      if (!stopping) void stop(1, true);
    });
  }
}

async function drain(app: INestApplication, notice: boolean): Promise<void> {
  const server = app.getHttpServer() as Server;
  const began = performance.now();
  app.get(Draining).begin();
  if (notice && app.get(ReadinessService).isWatched(watchedMs)) await pause(noticeMs);

  await everybodyHeard(server, lastOnesMs);
  const closed = new Promise<void>((done) => server.close(() => done()));
  const sweep = setInterval(() => server.closeIdleConnections(), sweepEveryMs);
  server.closeIdleConnections();
  const left = patienceMs - (performance.now() - began);
  await Promise.race([closed, pause(left, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
}
