-- Takes
--   $1 decisionId: uuid
--   $2 proof: bytea
-- Returns
--   done: void
SELECT
  sealed.lift_restriction ($1 /* decisionId */, $2 /* proof */) AS done
