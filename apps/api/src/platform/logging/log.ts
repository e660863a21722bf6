import { isatty } from 'node:tty';
import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import { destination, pino, stdTimeFunctions, type DestinationStream, type Level, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { currentVisit } from '../web/visit';
import { errorFields } from './error-fields';

export interface LogOptions {
  /** LOG_LEVEL. */
  level: string;
  /** Where the lines go; standard output (1) when it is not said. A command's output is no place for them. */
  to?: DestinationStream | 1 | 2;
}

/** Many lines in one write that nobody waits for: a reader who is slow, or stopped, would hold up the site. */
const writeAtBytes = 4_096;
/** Whoever looks sees what has happened up to half a second ago. */
const writeEveryMs = 500;
/** Nobody reads the lines (a full disk, a stopped pipe): then they are lost, and the site goes on. */
const mostWaitingBytes = 8_000_000;
/** For the last lines, when nobody reads them: longer, and a stop would not be over in its ten seconds. */
const lastLinesMs = 1_000;

/** What can be asked to write now what it has. */
interface Flushing {
  flush(written?: (error?: Error | null) => void): void;
}

/** What Nest tells about its own start concerns whoever looks for a fault in it. */
const ofTheFramework = new Set([
  'NestFactory',
  'NestApplication',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'GraphQLModule',
]);

type Fields = Record<string, unknown>;

/**
 * The log of the process, and what stands behind every `new Logger('room')` of Nest's:
 * `log.warn('A sentence that is always the same.', { err: error, count })`. What varies is a field, never part of the
 * sentence, and what is told as `err` is told by an allow-list (error-fields.ts).
 */
export class Log implements LoggerService {
  constructor(
    private readonly pino: Logger,
    private readonly lines: Partial<Flushing>,
  ) {}

  fatal(...told: unknown[]): void {
    this.tell('fatal', told);
    this.lines.flush?.();
  }

  error(...told: unknown[]): void {
    this.tell('error', told);
    this.lines.flush?.();
  }

  warn(...told: unknown[]): void {
    this.tell('warn', told);
  }

  log(...told: unknown[]): void {
    this.tell(ofTheFramework.has(String(told.at(-1))) ? 'debug' : 'info', told);
  }

  debug(...told: unknown[]): void {
    this.tell('debug', told);
  }

  verbose(...told: unknown[]): void {
    this.tell('debug', told);
  }

  /** A line of fields, without asking what they are: for what comes with every request. */
  line(level: Level, fields: Fields, sentence: string): void {
    this.pino[level](fields, sentence);
  }

  /**
   * Writes the last lines.
   * @returns false when nobody takes them: then the process cannot exit, for Node waits for the write; it can be killed
   */
  close(): Promise<boolean> {
    return new Promise((done) => {
      const late = setTimeout(done, lastLinesMs, false);
      const written = () => {
        clearTimeout(late);
        done(true);
      };
      if (this.lines.flush) this.lines.flush(written);
      else written();
    });
  }

  has(level: Level): boolean {
    return this.pino.isLevelEnabled(level);
  }

  /** @param told a sentence, errors and fields, and last the room: as Nest's Logger hands it on */
  private tell(level: Level, told: unknown[]): void {
    if (!this.has(level)) return;
    const [first, ...rest] = told;
    const room = rest.length > 0 && typeof rest.at(-1) === 'string' ? { room: rest.pop() } : undefined;
    const fields: Fields = { ...room };
    for (const one of typeof first === 'string' ? rest : [first, ...rest]) {
      if (isNativeError(one)) fields.err = one;
      else if (typeof one === 'object' && one !== null) Object.assign(fields, one);
    }
    this.pino[level](fields, typeof first === 'string' ? first : 'Something failed.');
  }
}

/** Opens the log: JSON lines, or words where a person sits at the terminal. `close` it before the process ends. */
export function openLog({ level, to = 1 }: LogOptions): Log {
  const lines: DestinationStream & Partial<Flushing> =
    typeof to === 'object' ? to : isatty(to) ? forPeople(to) : forPrograms(to);
  return new Log(
    pino(
      {
        level,
        base: null, // whoever collects lines knows machine and process
        timestamp: stdTimeFunctions.isoTime,
        serializers: { err: errorFields },
        formatters: { level: (label) => ({ level: label }) },
        mixin: () => {
          const visit = currentVisit();
          return visit ? { request: visit.id } : {};
        },
      },
      lines,
    ),
    lines,
  );
}

function forPeople(descriptor: number): DestinationStream {
  return pretty({ destination: descriptor, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss' });
}

function forPrograms(descriptor: number): DestinationStream & Flushing {
  return destination({
    dest: descriptor,
    sync: false,
    minLength: writeAtBytes,
    periodicFlush: writeEveryMs,
    maxLength: mostWaitingBytes,
  });
}
