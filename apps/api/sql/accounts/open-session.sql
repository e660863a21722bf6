-- Takes
--   $1 memberId: uuid
--   $2 passwordHash: text
--   $3 proof: bytea
--   $4 seconds: integer
-- Returns
--   opened: boolean
SELECT
  open_session ($1 /* memberId */, $2 /* passwordHash */, $3 /* proof */, $4 /* seconds */) AS opened
