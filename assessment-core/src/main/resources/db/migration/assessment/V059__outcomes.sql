CREATE TABLE analysis_outcome (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT analysis_outcome_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;
