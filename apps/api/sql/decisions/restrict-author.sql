-- Takes
--   $1 decisionId: uuid
--   $2 proof: bytea
-- Returns
--   done: void
SELECT
  sealed.restrict_author ($1 /* decisionId */, $2 /* proof */) AS done
