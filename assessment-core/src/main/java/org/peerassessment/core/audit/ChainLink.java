package org.peerassessment.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An entry at its place in the chain. Its hash covers its number, every field and the hash before,
 * so that a changed, removed or moved row shows (R-ACC-04).
 */
public record ChainLink(long number, AuditEntry entry, String previousHash, String hash) {
  /** What the first link has before it. */
  public static final String START = "0".repeat(64);

  /** The link that follows the given place. */
  public static ChainLink after(long lastNumber, String lastHash, AuditEntry entry) {
    long number = lastNumber + 1;
    return new ChainLink(number, entry, lastHash, hash(number, entry, lastHash));
  }

  /** Whether the row still says what was hashed. */
  public boolean isUnchanged() {
    return hash.equals(hash(number, entry, previousHash));
  }

  /** Whether it stands right behind the given place. */
  public boolean follows(long lastNumber, String lastHash) {
    return number == lastNumber + 1 && previousHash.equals(lastHash);
  }

  private static String hash(long number, AuditEntry e, String previousHash) {
    StringBuilder text = new StringBuilder().append(number).append('\n').append(previousHash);
    long micros = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, e.at());
    Object[] fields = {
      micros,
      e.actorId(),
      e.act(),
      e.door(),
      e.outcome(),
      e.recordKind(),
      e.recordId(),
      e.assessmentId(),
      e.digest()
    };
    for (Object field : fields) {
      String value = Objects.toString(field, "-");
      text.append('\n').append(value.length()).append(':').append(value);
    }
    return sha256(text.toString());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
