-- Decisions to share without an agreement because it cannot wait; the newest for an agency holds.
CREATE TABLE emergency_decision (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  agency_id BIGINT NOT NULL,
  share BOOLEAN NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  why VARCHAR(4000) NOT NULL,
  look_again_on DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  CONSTRAINT emergency_decision_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT emergency_decision_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT emergency_decision_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

-- That something of an assessment went to an agency, and what allowed it on that day.
CREATE TABLE shared_with_agency (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  agency_id BIGINT NOT NULL,
  agreement_id BIGINT NULL,
  emergency_id BIGINT NULL,
  shared_on DATE NOT NULL,
  shared_at DATETIME(6) NOT NULL,
  shared_by BIGINT NOT NULL,
  CONSTRAINT shared_with_agency_allowed CHECK ((agreement_id IS NULL) <> (emergency_id IS NULL)),
  CONSTRAINT shared_with_agency_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT shared_with_agency_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT shared_with_agency_agreement FOREIGN KEY (agreement_id)
    REFERENCES sharing_agreement (id),
  CONSTRAINT shared_with_agency_emergency FOREIGN KEY (emergency_id)
    REFERENCES emergency_decision (id),
  CONSTRAINT shared_with_agency_sharer FOREIGN KEY (shared_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
