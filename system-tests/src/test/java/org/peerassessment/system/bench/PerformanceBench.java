package org.peerassessment.system.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;
import org.peerassessment.server.testing.ProjectFiles;
import org.peerassessment.system.browser.Chromium;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;
import org.peerassessment.system.lifecycle.CaseStudy;
import org.peerassessment.system.server.LaunchedSuite;
import org.peerassessment.system.server.MicroServer;
import org.peerassessment.system.server.Places;
import org.peerassessment.system.server.ReadyPage;
import org.peerassessment.system.server.Waiting;

/** Measures, and writes the figures between their markers in docs/performance.md. */
class PerformanceBench {

  private static final int USERS = 20;
  private static final int WARM_UP = 100;
  private static final int TIMES = 40;
  private static final int STARTS = 3;
  private static final int WARM_UP_GROWN = 5;
  private static final int TIMES_GROWN = 10;
  private static final List<String> GROWN =
      List.of(
          "overview",
          "timeline/timeline",
          "group/members",
          "belonging/accounts",
          "framework/evidence",
          "mapping/tables",
          "mapping/map");
  private static final String PASSWORD = "measuring-only-words-4";

  private final AtomicInteger number = new AtomicInteger();
  private final FiguresTable table =
      new FiguresTable("| what | suite | compared with | ratio | aim |");

  @Test
  void measureStartMemoryAndPages() throws Exception {
    startAndMemory();
    pages();
    table.write("figures", USERS + " people at once");
  }

  private void startAndMemory() {
    double[] empty = {0, 0};
    double[] suite = {0, 0};
    Path war = EmptyWar.in(Places.emptied("bench-war"));
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(
            DatabaseSettings.below(Places.emptied("bench-db"), ProjectFiles.binaries()))) {
      for (int i = 0; i < STARTS; i++) {
        add(empty, () -> MicroServer.with(Places.emptied("bench-empty"), war), "");
        add(
            suite,
            () ->
                MicroServer.withSuite(
                    Places.emptied("bench-suite"),
                    database.jdbcUrl(),
                    database.credentials(),
                    PASSWORD),
            "ready");
      }
    }
    table.compare("ready after (s), mean of " + STARTS + " starts", suite[0], empty[0], "1.5x");
    table.compare("resident memory when ready (MB)", suite[1], empty[1], "1.5x");
  }

  private static void add(
      double[] sums, java.util.function.Supplier<MicroServer> start, String page) {
    long begun = System.nanoTime();
    try (MicroServer server = start.get()) {
      ReadyPage pages = new ReadyPage(server.base());
      assertTrue(Waiting.until(Duration.ofMinutes(3), () -> pages.get(page).status() == 200));
      sums[0] += (System.nanoTime() - begun) / 1e9 / STARTS;
      sums[1] += (double) Memory.residentMegabytes(server.process()) / STARTS;
    }
  }

  private void pages() throws InterruptedException, ExecutionException {
    try (LaunchedSuite suite = LaunchedSuite.first("bench");
        Chromium chromium = Chromium.start()) {
      CaseStudy story = new CaseStudy(chromium, suite, null);
      story.tell();
      URI base = suite.base();
      Function<String, IntFunction<Session>> as =
          name -> i -> Session.signedIn(base, name, suite.demoPassword());
      List<Session> practitioners = people(as.apply("amina.okafor"));
      List<Session> partners = people(as.apply("theo.brandt"));
      List<String> tasks =
          new OwnTasks(practitioners.get(0), partners.get(0), story.overview()).forEach(USERS);
      Map<String, List<Latencies.Step>> pages = new LinkedHashMap<>();
      pages.put("plain", asking(practitioners, i -> "accessibility.xhtml"));
      pages.put("work list", asking(practitioners, i -> "work-list.xhtml"));
      pages.put("workspace", asking(practitioners, i -> story.overview()));
      pages.put("task, opening it", asking(partners, tasks::get));
      pages.put("task, sending an update", updating(partners, tasks));
      for (List<Latencies.Step> warming : pages.values()) {
        Latencies.of(warming, WARM_UP);
      }
      Latencies plain = Latencies.of(pages.remove("plain"), TIMES);
      for (Map.Entry<String, List<Latencies.Step>> page : pages.entrySet()) {
        page(page.getKey(), Latencies.of(page.getValue(), TIMES), plain);
      }
      grown(new GrownCase(practitioners, story.overview()), practitioners, plain);
      table.line(
          "| resident memory of the launcher after all this (MB) | %d | | | |"
              .formatted(Memory.residentMegabytes(suite.server())));
    }
  }

  /** The same assessment once it holds 200 members and 2,000 acts. */
  private void grown(GrownCase grown, List<Session> practitioners, Latencies plain)
      throws InterruptedException, ExecutionException {
    grown.grow();
    for (String page : GROWN) {
      List<Latencies.Step> asking = asking(practitioners, i -> grown.page(page));
      Latencies.of(asking, WARM_UP_GROWN);
      page("grown: " + page, Latencies.of(asking, TIMES_GROWN), plain);
    }
  }

  private static List<Session> people(IntFunction<Session> begin) {
    return IntStream.range(0, USERS).mapToObj(begin).toList();
  }

  private static List<Latencies.Step> asking(List<Session> people, IntFunction<String> page) {
    return IntStream.range(0, people.size())
        .mapToObj(i -> (Latencies.Step) () -> opened(people.get(i), page.apply(i)))
        .toList();
  }

  private static double opened(Session person, String page) {
    return Latencies.timed(() -> person.get(page).status() == 200);
  }

  private List<Latencies.Step> updating(List<Session> people, List<String> tasks) {
    return IntStream.range(0, people.size())
        .mapToObj(i -> (Latencies.Step) () -> updated(people.get(i), tasks.get(i)))
        .toList();
  }

  /** Opens the task, which is not measured here, and sends an update, which is. */
  private double updated(Session person, String task) {
    Form form =
        person
            .get(task)
            .formWith("Log the update")
            .orElseThrow()
            .with(
                "happened:in", "Two evenings at the youth club, number " + number.incrementAndGet())
            .with("going:in", "AS_AGREED")
            .pressing("Log the update");
    return Latencies.timed(() -> Set.of(302, 303).contains(person.send(form).status()));
  }

  private void page(String what, Latencies measured, Latencies plain) {
    String aim = what.startsWith("grown") ? "10x" : "4x";
    table.compare(what + ", p50 (ms)", measured.within(0.5), plain.within(0.5), aim);
    table.compare(what + ", p95 (ms)", measured.within(0.95), plain.within(0.95), aim);
  }
}
