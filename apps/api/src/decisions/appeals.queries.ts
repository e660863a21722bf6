import type { AppealState } from '@quandary/rules';
import { sql, text, uuid } from '../platform/database/sql';

/** Decides the open appeals against what the site did by itself: a moderator has looked now. */
export const settleAutomatic = sql({
  name: 'settle-automatic',
  parameters: { reviewItemId: uuid, state: text.as<AppealState>(), answer: text, viewerId: uuid },
  row: {},
  text: ({ reviewItemId, state, answer, viewerId }) => `
    UPDATE appeals a SET state = ${state}, answer = ${answer}, decided_by = ${viewerId}, decided_at = now()
    FROM decisions x WHERE a.review_item_id = ${reviewItemId} AND a.state = 'open' AND x.id = a.decision_id
      AND x.decided_by IS NULL`,
});
