CREATE TABLE draft (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  user_id BIGINT NOT NULL,
  page VARCHAR(400) CHARACTER SET ascii NOT NULL,
  form VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assessment_id BIGINT NULL,
  title VARCHAR(200) NOT NULL,
  answers MEDIUMTEXT NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  CONSTRAINT draft_once UNIQUE (user_id, page, form),
  CONSTRAINT draft_author FOREIGN KEY (user_id) REFERENCES user_account (id),
  CONSTRAINT draft_about FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) DEFAULT CHARSET = utf8mb4;
