-- What the council settles for all assessments; each value it ever had stays in the history.
CREATE TABLE council_setting (
  id BIGINT NOT NULL PRIMARY KEY,
  setting_key VARCHAR(40) NOT NULL UNIQUE,
  set_value VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE council_setting_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  setting_id BIGINT NOT NULL,
  set_value VARCHAR(40) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  CONSTRAINT council_setting_change_of FOREIGN KEY (setting_id) REFERENCES council_setting (id),
  CONSTRAINT council_setting_change_by FOREIGN KEY (changed_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO council_setting (id, setting_key, set_value, version) VALUES
  (1, 'DAYS_UNTIL_LOOK_AGAIN', '28', 1),
  (2, 'DAYS_NEAR', '7', 1),
  (3, 'PEOPLE_ON_PICTURES', 'INITIALS', 1);
