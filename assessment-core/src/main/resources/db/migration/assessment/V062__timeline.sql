CREATE TABLE timeline_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  done_at DATETIME(6) NOT NULL,
  done_by BIGINT NOT NULL,
  door VARCHAR(80) CHARACTER SET ascii NOT NULL,
  said MEDIUMTEXT NOT NULL,
  INDEX timeline_entry_newest (assessment_id, id),
  CONSTRAINT timeline_entry_of FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT timeline_entry_by FOREIGN KEY (done_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
