-- The last number given in each year; its row is locked by whoever takes the next.
CREATE TABLE assessment_number (
  year INT NOT NULL PRIMARY KEY,
  last_given INT NOT NULL
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE assessment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(20) NOT NULL,
  label VARCHAR(120) NOT NULL,
  concerns VARCHAR(4000) NOT NULL,
  referrer_name VARCHAR(200) NOT NULL,
  referrer_role VARCHAR(200) NOT NULL,
  referrer_agency VARCHAR(200) NOT NULL,
  received DATE NOT NULL,
  route VARCHAR(40) NOT NULL,
  other_route VARCHAR(200) NOT NULL,
  cause VARCHAR(40) NOT NULL,
  happened_from DATE NULL,
  happened_to DATE NULL,
  what_happened VARCHAR(4000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  lead_id BIGINT NOT NULL,
  supervisor_id BIGINT NOT NULL,
  due DATE NULL,
  version BIGINT NOT NULL,
  CONSTRAINT assessment_number_once UNIQUE (number),
  CONSTRAINT assessment_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id),
  CONSTRAINT assessment_lead FOREIGN KEY (lead_id) REFERENCES user_account (id),
  CONSTRAINT assessment_supervisor FOREIGN KEY (supervisor_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

-- Everybody ever named on an assessment; rows without an end open it.
CREATE TABLE assessment_staff (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  involvement VARCHAR(40) NOT NULL,
  since DATETIME(6) NOT NULL,
  until DATETIME(6) NULL,
  reason VARCHAR(4000) NOT NULL,
  end_reason VARCHAR(4000) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT assessment_staff_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT assessment_staff_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE INDEX assessment_staff_now ON assessment_staff (user_id, until, assessment_id);
