-- What the council and an agency agreed about sharing information. An agreement is ended or
-- replaced, never turned into another one.
CREATE TABLE sharing_agreement (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  covers VARCHAR(4000) NOT NULL,
  in_force_from DATE NOT NULL,
  in_force_until DATE NULL,
  address VARCHAR(500) NOT NULL,
  replaces_id BIGINT NULL,
  end_reason VARCHAR(4000) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT sharing_agreement_once UNIQUE (agency_id, in_force_from, name),
  CONSTRAINT sharing_agreement_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT sharing_agreement_replaces FOREIGN KEY (replaces_id) REFERENCES sharing_agreement (id),
  CONSTRAINT sharing_agreement_enterer FOREIGN KEY (entered_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
