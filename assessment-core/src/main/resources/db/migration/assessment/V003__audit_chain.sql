-- One row, locked by whoever appends next: it puts the chain in one order.
CREATE TABLE audit_turn (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4;

INSERT INTO audit_turn (id) VALUES (1);

-- The application may insert and read here, nothing else. No names: erasure must not break the chain.
CREATE TABLE audit_entry (
  number BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_id BIGINT NULL,
  act VARCHAR(20) NOT NULL,
  door VARCHAR(120) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  record_kind VARCHAR(40) NULL,
  record_id BIGINT NULL,
  assessment_id BIGINT NULL,
  digest CHAR(64) NULL,
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL
) DEFAULT CHARSET = ascii;

CREATE INDEX audit_entry_assessment ON audit_entry (assessment_id, number);

-- Heads that were handed out; a chain that lacks one of them was cut.
CREATE TABLE audit_head (
  number BIGINT NOT NULL PRIMARY KEY,
  hash CHAR(64) NOT NULL,
  exported_at DATETIME(6) NOT NULL,
  exported_by BIGINT NOT NULL
) DEFAULT CHARSET = ascii;

-- Secrets of this installation, such as the key of the digests in the chain.
CREATE TABLE installation_secret (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  secret VARBINARY(64) NOT NULL
) DEFAULT CHARSET = ascii;
