import { Injectable } from '@nestjs/common';
import type { Histogram } from 'prom-client';
import type { Over } from '../web/over';
import { Measures } from './measures';

/**
 * Seconds. A page from memory takes 5 ms and one from Postgres 10 to 50; 0.25 is felt, 1 is slow, 2 is where a statement
 * is given up, and 15 where a request is.
 */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15];

/** What is asked with; others are counted together, for who asks may invent them. */
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

const labels = ['method', 'route', 'status'] as const;

/** Requests, as Prometheus wants them: how many, how long, how many at this moment. */
@Injectable()
export class RequestMeasures {
  private readonly requests;
  private readonly durations: Histogram<'route'>;
  private readonly statements;
  private readonly failed;
  private inFlight = 0;
  /** One for each set of labels, of which there are few: to look one up by its labels took prom-client longer than to count. */
  private readonly counterOf = remembered((method: string, route: string, status: string) =>
    this.requests.labels({ method, route, status }),
  );
  private readonly durationOf = remembered((route: string) => this.durations.labels({ route }));

  constructor(measures: Measures) {
    this.requests = measures.counterBy({
      name: 'quandary_requests_total',
      help: 'Requests that are over, by method, route and class of status; 499 is a visitor who left before the answer.',
      labels,
    });
    this.durations = measures.histogramBy({
      name: 'quandary_request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer, by route.',
      labels: ['route'],
      buckets,
    });
    this.statements = measures.counter(
      'quandary_statements_total',
      'Statements sent to Postgres for requests.',
    );
    this.failed = measures.counter(
      'quandary_failed_requests_total',
      'Requests in which something broke on our side, whatever their status: each has a line in the log.',
    );
    measures.gauge('quandary_requests_in_flight', 'Requests that are being answered.', () => this.inFlight);
  }

  begun(): void {
    this.inFlight += 1;
  }

  /** @param request its method, and its route: one of a table, never a path */
  over(request: { method: string; route: string }, { status, ms, visit }: Over): void {
    const { route } = request;
    this.inFlight -= 1;
    const method = methods.has(request.method) ? request.method : 'other';
    this.counterOf(method, route, classOf(status)).inc();
    this.durationOf(route).observe(ms / 1000);
    if (visit.statements > 0) this.statements.inc(visit.statements);
    if (visit.failures > 0) this.failed.inc();
  }
}

/** Calls `make` once for the same words. */
function remembered<Words extends string[], Value>(make: (...words: Words) => Value) {
  const known = new Map<string, Value>();
  return (...words: Words): Value => {
    const key = words.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(...words);
    known.set(key, value);
    return value;
  };
}

/** 503 is the site's way to say *later*, and 499 the visitor's to say *no more*: both are looked at on their own. */
function classOf(status: number): string {
  return status === 503 || status === 499 ? String(status) : `${Math.floor(status / 100)}xx`;
}
