CREATE TABLE mapping_use_statement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version BIGINT NOT NULL,
  use_id BIGINT NOT NULL,
  times_there VARCHAR(200),
  who_else VARCHAR(4000),
  safety VARCHAR(40) NOT NULL,
  who_says VARCHAR(200) NOT NULL,
  reliability VARCHAR(40) NOT NULL,
  held_from DATE,
  held_to DATE,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  retracted_at DATETIME(6),
  retracted_by BIGINT,
  why_retracted VARCHAR(4000),
  CONSTRAINT mapping_use_statement_of_use FOREIGN KEY (use_id) REFERENCES mapping_use (id),
  CONSTRAINT mapping_use_statement_forwards CHECK (held_to >= held_from)
) CHARACTER SET utf8mb4;
