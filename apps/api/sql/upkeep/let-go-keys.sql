-- Takes nothing
-- Returns
--   gone: integer
SELECT
  today.forget_keys () AS gone
