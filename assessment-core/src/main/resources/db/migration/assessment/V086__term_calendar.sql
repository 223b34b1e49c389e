-- School terms and holidays as the council keeps them. What no longer holds is ended, never removed.
CREATE TABLE term_calendar (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  calendar_name VARCHAR(120) NOT NULL UNIQUE,
  councils_own TINYINT NULL UNIQUE,
  version BIGINT NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BIGINT NOT NULL,
  CONSTRAINT term_calendar_own CHECK (councils_own IS NULL OR councils_own = 1),
  CONSTRAINT term_calendar_by FOREIGN KEY (entered_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE term_calendar_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  calendar_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  entry_name VARCHAR(200) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BIGINT NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_by BIGINT NULL,
  end_reason VARCHAR(4000) NULL,
  version BIGINT NOT NULL,
  INDEX term_calendar_entry_now (calendar_id, ended_at),
  CONSTRAINT term_calendar_entry_in_order CHECK (to_day >= from_day),
  CONSTRAINT term_calendar_entry_of FOREIGN KEY (calendar_id) REFERENCES term_calendar (id),
  CONSTRAINT term_calendar_entry_by FOREIGN KEY (entered_by) REFERENCES user_account (id),
  CONSTRAINT term_calendar_entry_ended FOREIGN KEY (ended_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
