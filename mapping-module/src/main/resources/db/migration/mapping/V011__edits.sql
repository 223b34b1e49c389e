-- One log of edits; undo and redo read it, and are written to it.
CREATE TABLE mapping_edit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  act VARCHAR(40) NOT NULL,
  reverses BIGINT,
  done_at DATETIME(6) NOT NULL,
  done_by BIGINT NOT NULL,
  INDEX mapping_edit_of_person (assessment_id, done_by, id),
  CONSTRAINT mapping_edit_reversed_once UNIQUE (reverses),
  CONSTRAINT mapping_edit_reverses FOREIGN KEY (reverses) REFERENCES mapping_edit (id)
) CHARACTER SET utf8mb4;
