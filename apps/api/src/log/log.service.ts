import { formatPath, type PostKind, type ReportReason } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { isModerator, type Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { logEntry, logPage, logPageAfter, type LogAction } from './log.queries';

/** Who did what the log tells. */
export type LogActor = 'moderator' | 'readers';

type LogRow = ValuesOf<(typeof logPage)['row']>;

export interface SeenLogEntry {
  id: string;
  action: LogAction;
  act: string;
  reason: ReportReason | null;
  kind: PostKind | null;
  postKind: string | null;
  at: Date;
  actor: LogActor;
  moderatorName: string | null;
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
    const [after] = decodeCursor(request.after, ['uuid'])?.map(String) ?? [];

    const limit = first + 1;
    const rows =
      after === undefined
        ? await this.database.rows(logPage, { limit })
        : await this.database.rows(logPageAfter, { limit, after });

    return pageOf(
      rows.map((row) => asSeenEntry(row, viewer)),
      request,
      (entry) => [entry.id],
    );
  }

  /** Null when there is none. */
  async find(id: string, viewer: Viewer | null): Promise<SeenLogEntry | null> {
    const row = await this.database.row(logEntry, { id });
    return row ? asSeenEntry(row, viewer) : null;
  }
}

/** Who was moderated is never told; who did it, only to those who work with them. */
function asSeenEntry(row: LogRow, viewer: Viewer | null): SeenLogEntry {
  const { id, act, reason, at, actor, postKind } = row;
  const { dilemmaNumber, path } = pointsAtPerson(act) && !isModerator(viewer) ? nowhere : row;
  return {
    id,
    action: act,
    act: act.toUpperCase(),
    reason,
    at,
    actor: actor === null ? 'readers' : 'moderator',
    moderatorName: isModerator(viewer) ? actor : null,
    by: byWhom(actor, viewer),
    kind: postKind,
    postKind: postKind?.toUpperCase() ?? null,
    dilemmaNumber,
    postNumber: path && path.length > 0 ? formatPath(path) : null,
  };
}

const nowhere = { dilemmaNumber: null, path: null };

/** What was removed is a tombstone without a name. A post whose author was warned still has one: it is not named. */
const pointsAtPerson = (act: LogAction) => aboutPeople.has(act);

const aboutPeople: ReadonlySet<LogAction> = new Set([
  ...(['warn', 'hold', 'suspend', 'lift', 'propose_suspension', 'uphold', 'reverse'] as const),
]);

function byWhom(actor: string | null, viewer: Viewer | null): string {
  if (actor === null) return 'the reports of readers';
  return isModerator(viewer) ? actor : 'a moderator';
}
