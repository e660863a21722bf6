import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { ErrorCode } from '../errors';
import { currentVisit } from '../web/visit';

const log = new Logger('failure');

/** One lost connection may fail every field of a page; the third line says nothing that the first did not. */
const mostToldOfAVisit = 3;

/** The same error comes by several ways: from the renderer, from the router, from Express. */
const told = new WeakSet<object>();

/**
 * Our own failure, as one line with its stack.
 * @returns the number that the person may give to the site's owner: the id of the request, where there is one
 */
export function tellFailure(error: unknown): string {
  const visit = currentVisit();
  const errorId = visit?.id ?? randomUUID();
  if (isTold(error)) return errorId;
  if (visit) visit.failures += 1;
  if (!visit || visit.failures <= mostToldOfAVisit)
    log.error('Something broke on our side.', { errorId, err: error });
  return errorId;
}

/** A caller's mistake: its kind and nothing of what was sent. */
export function tellRefusal(code: ErrorCode): void {
  log.debug('Refused.', { code });
}

/** Nobody's mistake: the database was away, locked or full. What it said is worth knowing, once for each request. */
export function tellLater(thrown: unknown): void {
  if (!isTold(thrown)) log.warn('Not now.', { err: thrown });
}

/** The pages know nothing of this process; they tell whoever stands at this name (apps/web/src/site/report.ts). */
const pagesReportTo = Symbol.for('quandary.report');

/** Takes what the pages report: what the router refuses is the visitor's, all else is ours. */
export function listenToPages(): void {
  Object.assign(globalThis, { [pagesReportTo]: tellPageError });
}

const firstServerError = 500;

function tellPageError(error: unknown): void {
  const { status } = (error ?? {}) as { status?: unknown };
  if (typeof status === 'number' && status < firstServerError) log.debug('Refused by a page.', { status });
  else tellFailure(error);
}

function isTold(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (told.has(error)) return true;
  told.add(error);
  return false;
}
