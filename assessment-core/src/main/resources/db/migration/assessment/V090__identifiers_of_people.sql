-- The numbers by which others know a person; each scheme once.
CREATE TABLE person_identifier (
  person_id BIGINT NOT NULL,
  scheme VARCHAR(40) NOT NULL,
  value VARCHAR(20) NOT NULL,
  PRIMARY KEY (person_id, scheme),
  INDEX person_identifier_value (value, scheme, person_id),
  CONSTRAINT person_identifier_of FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4;
