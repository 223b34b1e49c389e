package org.peerassessment.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords and tokens made for one installation. */
final class RandomSecrets {

  /** No letter or digit that is easily taken for another. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_SIZE = 5;

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomSecrets() {}

  /** 256 random bits as 64 hexadecimal digits. */
  static String token() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Twenty characters in four groups (about 99 random bits), to be typed by a person. */
  static String readablePassword() {
    return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(GROUP_SIZE, 0, READABLE.length())
        .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
        .collect(Collectors.joining());
  }
}
