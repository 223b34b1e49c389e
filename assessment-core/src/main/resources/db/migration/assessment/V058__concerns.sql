CREATE TABLE analysis_concern (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  context_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT analysis_concern_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT analysis_concern_context
    FOREIGN KEY (context_id) REFERENCES assessment_context (id)
) DEFAULT CHARSET = utf8mb4;
