package org.peerassessment.system.http;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an answer must never show: names of classes, stacks, products. */
public final class Insides {

  private static final Pattern SHOWN =
      Pattern.compile(
          "\\b(java|jakarta|com\\.sun|org\\.(glassfish|apache|eclipse|primefaces|omnifaces|mariadb"
              + "|peerassessment|jboss|flywaydb))\\.[a-z]+\\.\\w+|\\w+Exception\\b|\\bat [\\w.$]+\\("
              + "|SQLState|Payara|GlassFish|Mojarra");

  /** Names that belong to the protocol of Faces, not to the inside. */
  private static final Pattern PROTOCOL =
      Pattern.compile("jakarta\\.faces\\.(ViewState|ClientWindow|resource|source|partial)");

  private Insides() {}

  /** The first piece of the inside that an answer shows, headers included. */
  public static Optional<String> shownBy(Answer answer) {
    String shown = answer.body() + " " + answer.headers().map();
    return SHOWN
        .matcher(PROTOCOL.matcher(shown).replaceAll(""))
        .results()
        .findFirst()
        .map(MatchResult::group);
  }
}
