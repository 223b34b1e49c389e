CREATE TABLE mapping_tie (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_a BIGINT NOT NULL,
  person_b BIGINT NOT NULL,
  INDEX mapping_tie_of_assessment (assessment_id),
  CONSTRAINT mapping_tie_two_people CHECK (person_a <> person_b)
) CHARACTER SET utf8mb4;
