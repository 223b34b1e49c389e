-- What young people want, in their own words; the outcome it stands beside may not exist yet.
CREATE TABLE analysis_wish (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  heard_on DATE NOT NULL,
  heard_by VARCHAR(200) NOT NULL,
  outcome_id BIGINT NULL,
  CONSTRAINT analysis_wish_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT analysis_wish_outcome FOREIGN KEY (outcome_id) REFERENCES analysis_outcome (id)
) DEFAULT CHARSET = utf8mb4;
