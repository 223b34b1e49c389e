-- That the lead looked again whether group and risks are still as described; never changed.
CREATE TABLE look_again_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  looked_on DATE NOT NULL,
  what_changed VARCHAR(4000) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT look_again_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT look_again_by FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
