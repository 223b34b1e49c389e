CREATE TABLE policy_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version_name VARCHAR(40) NOT NULL,
  in_force_from DATE NOT NULL,
  address VARCHAR(500) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT policy_version_name UNIQUE (version_name),
  CONSTRAINT policy_version_day UNIQUE (in_force_from)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE lawful_basis (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  why_necessary VARCHAR(4000) NOT NULL,
  why_proportionate VARCHAR(4000) NOT NULL,
  talked_through DATE NOT NULL,
  policy_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT lawful_basis_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT lawful_basis_policy FOREIGN KEY (policy_id) REFERENCES policy_version (id),
  CONSTRAINT lawful_basis_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE lawful_basis_purpose (
  basis_id BIGINT NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  PRIMARY KEY (basis_id, purpose),
  CONSTRAINT lawful_basis_purpose_basis FOREIGN KEY (basis_id) REFERENCES lawful_basis (id)
) DEFAULT CHARSET = utf8mb4;
