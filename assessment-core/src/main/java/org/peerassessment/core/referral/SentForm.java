package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/** The form that recorded a referral, and a digest of what was answered on it. */
@Embeddable
class SentForm {
  @Column(name = "form_key")
  private String formKey;

  @Column(name = "form_digest")
  private String digest;

  protected SentForm() {}

  /**
   * @throws NotAccepted if the form has no key
   */
  SentForm(UUID key, String digest) {
    if (key == null) {
      throw new NotAccepted(Reason.of("referral.new.keyMissing"));
    }
    this.formKey = key.toString();
    this.digest = digest;
  }

  String key() {
    return formKey;
  }

  boolean saysAs(SentForm other) {
    return digest.equals(other.digest);
  }
}
