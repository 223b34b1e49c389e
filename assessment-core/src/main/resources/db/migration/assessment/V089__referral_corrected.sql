-- A referral as it was told before it was corrected; never changed.
CREATE TABLE referral_earlier (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT NOT NULL,
  label VARCHAR(120) NOT NULL,
  concerns VARCHAR(4000) NOT NULL,
  referrer_name VARCHAR(200) NOT NULL,
  referrer_role VARCHAR(200) NOT NULL,
  referrer_agency VARCHAR(200) NOT NULL,
  received DATE NOT NULL,
  route VARCHAR(40) NOT NULL,
  other_route VARCHAR(200) NOT NULL,
  cause VARCHAR(40) NOT NULL,
  happened_from DATE NULL,
  happened_to DATE NULL,
  what_happened VARCHAR(4000) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  corrected_by BIGINT NOT NULL,
  CONSTRAINT referral_earlier_of FOREIGN KEY (assessment_id) REFERENCES assessment (id),
  CONSTRAINT referral_earlier_by FOREIGN KEY (corrected_by) REFERENCES user_account (id)
) DEFAULT CHARSET = utf8mb4;
