-- Which assessments name a person: the only way to reach them.
CREATE TABLE assessment_person (
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (assessment_id, person_id),
  CONSTRAINT assessment_person_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT assessment_person_person FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE assessment_context (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT assessment_context_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE referral_named (
  assessment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (assessment_id, person_id),
  CONSTRAINT referral_named_person FOREIGN KEY (assessment_id, person_id)
    REFERENCES assessment_person (assessment_id, person_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE referral_context (
  assessment_id BIGINT NOT NULL,
  context_id BIGINT NOT NULL,
  PRIMARY KEY (assessment_id, context_id),
  CONSTRAINT referral_context_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT referral_context_context FOREIGN KEY (context_id) REFERENCES assessment_context (id)
) DEFAULT CHARSET = utf8mb4;
