-- Two records of one person made one. How the one that stays was written before is kept for undoing.
CREATE TABLE person_merge (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  gone_id BIGINT NOT NULL,
  stays_id BIGINT NOT NULL,
  assessment_id BIGINT NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  merged_by BIGINT NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  before_given_name VARCHAR(100) NOT NULL,
  before_family_name VARCHAR(100) NOT NULL,
  before_date_of_birth DATE NULL,
  before_numbers VARCHAR(400) NOT NULL,
  stays_version BIGINT NOT NULL,
  undone_by BIGINT NULL,
  undone_at DATETIME(6) NULL,
  undone_because VARCHAR(4000) NOT NULL DEFAULT '',
  INDEX person_merge_gone (gone_id, undone_at),
  CONSTRAINT person_merge_gone_person FOREIGN KEY (gone_id) REFERENCES person (id),
  CONSTRAINT person_merge_stays_person FOREIGN KEY (stays_id) REFERENCES person (id),
  CONSTRAINT person_merge_in FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT person_merge_by FOREIGN KEY (merged_by) REFERENCES user_account (id),
  CONSTRAINT person_merge_undone_by FOREIGN KEY (undone_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

-- What a merge did to each row that named the one who went, so that exactly this can be taken back.
CREATE TABLE person_merge_row (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  merge_id BIGINT NOT NULL,
  table_name VARCHAR(64) CHARACTER SET ascii NOT NULL,
  column_name VARCHAR(64) CHARACTER SET ascii NOT NULL,
  key_name VARCHAR(64) CHARACTER SET ascii NOT NULL,
  row_key BIGINT NOT NULL,
  what VARCHAR(20) NOT NULL,
  row_before MEDIUMTEXT NOT NULL,
  INDEX person_merge_row_of (merge_id, id),
  CONSTRAINT person_merge_row_merge FOREIGN KEY (merge_id) REFERENCES person_merge (id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO role_permission (role, permission) VALUES ('ADMINISTRATOR', 'MERGE_UNDO');
