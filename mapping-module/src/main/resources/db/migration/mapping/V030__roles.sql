-- The part that somebody sees a person play in the group; nobody else's view, and nothing that is worked out.
CREATE TABLE mapping_role (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  INDEX mapping_role_of_assessment (assessment_id)
) CHARACTER SET utf8mb4;
