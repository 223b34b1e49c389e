package org.peerassessment.web.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of the portal may load and run: its own files, and scripts that carry its nonce. */
final class ContentPolicy {
  static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " microphone=(), payment=(), usb=()";

  private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

  /** Widgets of PrimeFaces set style attributes; nothing else may be inline. */
  private static final String BASE =
      "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; script-src 'self'";

  private ContentPolicy() {}

  static String withoutNonce() {
    return BASE;
  }

  /** Our policy with the nonce of another one, if it has one. */
  static String withNonceOf(String other) {
    Matcher nonce = NONCE.matcher(other == null ? "" : other);
    return nonce.find() ? BASE + " 'nonce-" + nonce.group(1) + "'" : BASE;
  }
}
