CREATE TABLE framework_matrix_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  context_id BIGINT NOT NULL,
  matrix_column VARCHAR(40) NOT NULL,
  text TEXT NOT NULL,
  undermined_by VARCHAR(400) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT framework_matrix_entry_assessment
    FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT framework_matrix_entry_context
    FOREIGN KEY (context_id) REFERENCES assessment_context (id)
) DEFAULT CHARSET = utf8mb4;
