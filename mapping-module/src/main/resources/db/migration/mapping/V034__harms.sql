-- Who was harmed in an incident, and who is said to have harmed: per incident, so that one person can be both.
CREATE TABLE mapping_harm (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  incident_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  INDEX mapping_harm_of_assessment (assessment_id),
  CONSTRAINT mapping_harm_of_incident FOREIGN KEY (incident_id) REFERENCES mapping_incident (id)
) CHARACTER SET utf8mb4;
