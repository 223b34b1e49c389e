-- Incidents stand apart from ties: what somebody did or suffered once is no link between two people.
CREATE TABLE mapping_incident (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  INDEX mapping_incident_of_assessment (assessment_id)
) CHARACTER SET utf8mb4;
