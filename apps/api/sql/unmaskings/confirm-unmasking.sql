-- Takes
--   $1 proposalId: uuid
--   $2 proof: bytea
-- Returns
--   author: uuid or null
SELECT
  sealed.confirm_unmasking ($1 /* proposalId */, $2 /* proof */) AS author
