import { formatPath, type ReportReason } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { isModerator, type Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { invalid } from '../platform/errors';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { logPage, logPageAfter } from './log.queries';

type LogRow = ValuesOf<(typeof logPage)['row']>;

export interface SeenLogEntry {
  id: string;
  act: string;
  reason: ReportReason | null;
  postKind: string | null;
  at: Date;
  by: string;
  dilemmaNumber: number | null;
  postNumber: string | null;
}

@Injectable()
export class LogService {
  constructor(private readonly database: Database) {}

  /** What moderators did, the last first. Throws INVALID on a marker that is not ours. */
  async page(request: PageRequest, viewer: Viewer | null): Promise<Page<SeenLogEntry>> {
    const first = pageSize(request.first);
    const [after] = decodeCursor(request.after, ['string'])?.map(String) ?? [];
    if (after !== undefined && !isUuid(after)) {
      throw invalid('after', 'This page marker is not one of ours. Start again from the first page.');
    }

    const limit = first + 1;
    const rows =
      after === undefined
        ? await this.database.rows(logPage, { limit })
        : await this.database.rows(logPageAfter, { limit, after });

    return pageOf(
      rows.map((row) => asSeenEntry(row, viewer)),
      first,
      (entry) => [entry.id],
    );
  }
}

/** Who was moderated is never told; who did it, only to those who work with them. */
function asSeenEntry(row: LogRow, viewer: Viewer | null): SeenLogEntry {
  const { id, act, reason, at, actor, postKind } = row;
  const { dilemmaNumber, path } = pointsAtPerson(act) && !isModerator(viewer) ? nowhere : row;
  return {
    id,
    act: act.toUpperCase(),
    reason,
    at,
    by: byWhom(actor, viewer),
    postKind: postKind?.toUpperCase() ?? null,
    dilemmaNumber,
    postNumber: path && path.length > 0 ? formatPath(path) : null,
  };
}

const nowhere = { dilemmaNumber: null, path: null };

/** What was removed is a tombstone without a name. A post whose author was warned still has one: it is not named. */
const pointsAtPerson = (act: string) => act === 'warn' || act === 'suspend';

function byWhom(actor: string | null, viewer: Viewer | null): string {
  if (actor === null) return 'the reports of readers';
  return isModerator(viewer) ? actor : 'a moderator';
}
