ALTER TABLE mapping_use_statement ADD COLUMN guardians VARCHAR(4000) AFTER who_else;
