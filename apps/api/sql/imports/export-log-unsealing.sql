-- Takes
--   $1 why: text
-- Returns nothing
INSERT INTO
  log_entries (act, note)
VALUES
  ('export_sealed_authors', $1 /* why */)
