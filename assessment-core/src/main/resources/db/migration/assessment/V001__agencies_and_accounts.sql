CREATE TABLE agency (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT agency_name UNIQUE (name)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE user_account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  user_name VARCHAR(60) NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  agency_id BIGINT NOT NULL,
  password_hash VARCHAR(400) NOT NULL,
  enabled BOOLEAN NOT NULL,
  failures INT NOT NULL,
  locked_until DATETIME(6) NULL,
  stamp BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT user_account_name UNIQUE (user_name),
  CONSTRAINT user_account_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE user_role (
  user_id BIGINT NOT NULL,
  role VARCHAR(40) NOT NULL,
  PRIMARY KEY (user_id, role),
  CONSTRAINT user_role_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE role_permission (
  role VARCHAR(40) NOT NULL,
  permission VARCHAR(40) NOT NULL,
  PRIMARY KEY (role, permission)
) DEFAULT CHARSET = utf8mb4;
