-- A column may hold a person's id within text, such as p12 for where they stand on the map: what stands before the id.
ALTER TABLE person_merge_row ADD COLUMN prefix VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT '' AFTER column_name;
