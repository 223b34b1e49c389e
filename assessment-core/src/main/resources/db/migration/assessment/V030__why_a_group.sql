-- One row per assessment with a group; locked by whoever changes its roster.
CREATE TABLE peer_group (
  assessment_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT peer_group_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE group_definition (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  what_changed VARCHAR(4000) NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT group_definition_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT group_definition_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE group_definition_tie (
  definition_id BIGINT NOT NULL,
  position INT NOT NULL,
  tie VARCHAR(40) NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  said VARCHAR(4000) NOT NULL,
  PRIMARY KEY (definition_id, position),
  CONSTRAINT group_definition_tie_once UNIQUE (definition_id, tie),
  CONSTRAINT group_definition_tie_of FOREIGN KEY (definition_id) REFERENCES group_definition (id)
) DEFAULT CHARSET = utf8mb4;
