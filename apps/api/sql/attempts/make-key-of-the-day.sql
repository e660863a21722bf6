-- Takes nothing
-- Returns nothing
INSERT INTO
  today.keys (day, key)
SELECT
  current_date,
  sha256(uuid_send (gen_random_uuid()) || uuid_send (gen_random_uuid()))
ON CONFLICT (day) DO NOTHING
