CREATE TABLE conversation (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  held_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  led_by VARCHAR(200) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT conversation_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT conversation_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE conversation_present (
  conversation_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(200) NOT NULL,
  agency VARCHAR(200) NOT NULL,
  PRIMARY KEY (conversation_id, position),
  CONSTRAINT conversation_present_at FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE conversation_note (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  conversation_id BIGINT NOT NULL,
  position INT NOT NULL,
  theme VARCHAR(40) NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  CONSTRAINT conversation_note_once UNIQUE (conversation_id, position),
  CONSTRAINT conversation_note_of FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) DEFAULT CHARSET = utf8mb4;
