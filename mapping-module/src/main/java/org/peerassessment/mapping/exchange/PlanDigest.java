package org.peerassessment.mapping.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.Preview.Header;
import org.peerassessment.mapping.api.exchange.Unsaid;
import org.peerassessment.mapping.api.ledger.Source;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.UsePlace;
import org.peerassessment.mapping.exchange.Plan.NewPlace;

/**
 * Names what was previewed: the file, how it was understood, and whom and what it was found to mean
 * in the assessment as it was then.
 */
final class PlanDigest {
  private final MessageDigest digest;

  PlanDigest(
      ImportFile command,
      List<Header> headers,
      List<AddTie> ties,
      List<UsePlace> uses,
      Map<Long, NewPerson> people,
      Map<Long, NewPlace> places) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    digest.update(command.file());
    Unsaid unsaid = command.unsaid();
    Source source = unsaid.source();
    add(command.record().value(), command.kind());
    headers.forEach(header -> add(header.tells()));
    add(unsaid.kind(), unsaid.strength(), unsaid.safety());
    // a question that was left open and one that was not asked yet say the same
    add(source.voice(), source.person(), Words.orEmpty(source.whoSays()), source.reliability());
    new TreeMap<>(people)
        .forEach(
            (number, person) ->
                add(number, Objects.requireNonNullElse(person.sameAs(), ImportFile.NEW)));
    new TreeMap<>(places).forEach((number, place) -> add(number, place.kind()));
    ties.forEach(tie -> add(tie.personA(), tie.personB(), tie.said().source().person()));
    uses.forEach(use -> add(use.person(), use.place(), use.said().source().person()));
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      digest.update((part + "\u001f").getBytes(StandardCharsets.UTF_8));
    }
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
