import { Injectable } from '@nestjs/common';
import type { Level } from 'pino';
import type { Log } from '../logging/log';
import type { Step } from '../web/door';
import { goneStatus, whenOver, type Over } from '../web/over';
import { Routes } from '../web/routes';
import { RequestMeasures } from './request-measures';

/** A page of the site takes a twentieth of this; whoever waits longer thinks that it is broken. */
const slowMs = 1_000;
/** Beside every page there are ten of these, and a supervisor asks every few seconds. */
const chatter = new Set(['/livez', '/readyz', '/metrics', '/assets/*', '(file)']);
const serverError = 500;
/** Said on purpose, and under load many times a second. */
const laterStatus = 503;

/** Sees every request come and go: a line in the log, and what is measured. */
@Injectable()
export class Watch {
  constructor(
    private readonly routes: Routes,
    private readonly measures: RequestMeasures,
  ) {}

  step(log: Log): Step {
    return (request, response) => {
      const { method = '', url } = request; // Express shortens the address on its way
      this.measures.begun();
      whenOver(request, response, (over) => {
        const route = this.routes.nameOf(url);
        this.measures.over({ method, route }, over);
        const level = levelOf(route, over);
        if (log.has(level)) log.line(level, { method, route, ...fieldsOf(over) }, 'answered');
      });
    };
  }
}

function levelOf(route: string, { status, ms, visit }: Over): Level {
  if (status === goneStatus) return 'debug';
  if (visit.failures > 0 || (status >= serverError && status !== laterStatus)) return 'warn';
  if (ms >= slowMs) return 'warn';
  return chatter.has(route) ? 'debug' : 'info';
}

/** No more than this: who it was and what was asked for stay out of the log. */
function fieldsOf({ visit, status, ms, bytes }: Over) {
  return {
    request: visit.id,
    status,
    ms: Math.round(ms * 10) / 10,
    statements: visit.statements,
    bytes,
    ...(visit.failures > 0 && { failures: visit.failures }),
  };
}
