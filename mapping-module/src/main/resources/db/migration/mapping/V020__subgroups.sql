CREATE TABLE mapping_subgroup (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  INDEX mapping_subgroup_of_assessment (assessment_id)
) CHARACTER SET utf8mb4;
