-- Takes
--   $1 decisionId: uuid
--   $2 proof: bytea
-- Returns
--   theirs: boolean
SELECT
  sealed.acknowledge_warning ($1 /* decisionId */, $2 /* proof */) AS theirs
