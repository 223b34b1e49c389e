CREATE TABLE mapping_use (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  context_id BIGINT NOT NULL,
  INDEX mapping_use_of_assessment (assessment_id)
) CHARACTER SET utf8mb4;
