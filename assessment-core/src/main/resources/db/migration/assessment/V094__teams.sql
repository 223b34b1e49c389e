CREATE TABLE team (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  retired_on DATE NULL,
  version BIGINT NOT NULL,
  CONSTRAINT team_name UNIQUE (name)
) DEFAULT CHARSET = utf8mb4;

-- Who works in a team and who leads it, from and to a day.
CREATE TABLE team_place (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  team_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  leads BOOLEAN NOT NULL,
  since DATE NOT NULL,
  until DATE NULL,
  INDEX team_place_now (team_id, until),
  CONSTRAINT team_place_in FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT team_place_of FOREIGN KEY (user_id) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
