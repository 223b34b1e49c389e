CREATE TABLE group_reflection (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  occasion VARCHAR(20) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT group_reflection_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT group_reflection_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
