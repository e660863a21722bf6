-- Takes nothing
-- Returns nothing
CLOSE export_comment
