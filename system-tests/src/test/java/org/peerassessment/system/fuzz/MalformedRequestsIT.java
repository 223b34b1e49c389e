package org.peerassessment.system.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerassessment.system.SuiteSize;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Insides;
import org.peerassessment.system.http.Routes;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.server.LaunchedSuite;

/**
 * Every route, every way to spoil a request, by somebody signed in and by nobody: never HTTP 5xx,
 * never the name of a class in an answer.
 */
class MalformedRequestsIT {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void noMalformedRequestBreaksAnythingOrShowsInsides() {
    try (LaunchedSuite suite = LaunchedSuite.first("malformed")) {
      ask(suite);
    }
    System.out.println("Answers by malformation and status: " + counts);
    assertEquals(List.of(), faults);
  }

  private void ask(LaunchedSuite suite) {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    System.out.println("Malformed requests: -Dfuzz.seed=" + seed);
    Random random = new Random(seed);
    List<Person> people =
        Stream.of("amina.okafor", "theo.brandt", "ada.quill", "karl.nyberg", "")
            .map(name -> new Person(name, suite))
            .toList();
    List<String> routes = Routes.pages();
    int requests = SuiteSize.of(300, 2_000);
    for (int i = 0; i < requests; i++) {
      int route = i % routes.size();
      // Another kind for each route, and for each route another one next time round.
      int kind = (route + i / routes.size()) % Malformation.values().length;
      people
          .get(random.nextInt(people.size()))
          .ask(Malformation.values()[kind], routes.get(route), random);
    }
  }

  /** Somebody with a session, which is begun again when the portal has ended it. */
  private final class Person {
    private final String name;
    private final LaunchedSuite suite;
    private Session session;

    Person(String name, LaunchedSuite suite) {
      this.name = name;
      this.suite = suite;
      this.session = begin();
    }

    private Session begin() {
      return name.isEmpty()
          ? new Session(suite.base())
          : Session.signedIn(suite.base(), name, suite.demoPassword());
    }

    void ask(Malformation malformation, String page, Random random) {
      String path = random.nextBoolean() && page.startsWith("assessment/") ? page + "?a=1" : page;
      Answer answer = malformation.send(session, path, random);
      counts.merge(malformation + " " + answer.status(), 1, Integer::sum);
      judge(malformation + " by '" + name + "' on " + path, answer);
    }
  }

  private void judge(String what, Answer answer) {
    if (answer.status() >= 500) {
      faults.add(what + ": " + answer.at() + " answered " + answer.status());
    }
    Insides.shownBy(answer)
        .ifPresent(shown -> faults.add(what + ": " + answer.at() + " shows " + shown));
  }
}
