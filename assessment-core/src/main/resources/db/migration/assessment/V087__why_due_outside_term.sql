-- Why a due date falls into the school holidays or outside term, where it does. TEXT: the row is
-- nearly as long as MariaDB lets a row of VARCHARs be.
ALTER TABLE timeframe_entry ADD COLUMN due_why TEXT NOT NULL DEFAULT '';
