CREATE TABLE analysis_concern (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  context_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT analysis_concern_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE analysis_outcome (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  text TEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT analysis_outcome_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;

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
