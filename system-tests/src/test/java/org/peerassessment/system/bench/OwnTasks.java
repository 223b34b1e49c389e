package org.peerassessment.system.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;

/** A task for each person of an agency, so that they do not wait for one another. */
final class OwnTasks {
  private static final String AGENCY = "Marlowshire Youth Service";
  private static final Pattern TASK = Pattern.compile("[?&]t=([0-9]+)");

  private final Session lead;
  private final Session owner;
  private final String offer;

  /**
   * @param overview address of an assessment whose plan has an action
   */
  OwnTasks(Session lead, Session owner, String overview) {
    this.lead = lead;
    this.owner = owner;
    String plan = overview.replace("assessment/overview", "assessment/plan/plan");
    this.offer = lead.get(plan).page().select("a[href*='offer.xhtml']").first().absUrl("href");
  }

  /** Offers, goes through and accepts a task for each; their addresses as the agency sees them. */
  List<String> forEach(int people) {
    return IntStream.range(0, people).mapToObj(this::made).toList();
  }

  private String accepted(String id) {
    String page = "task/task.xhtml?t=" + id;
    done(
        owner,
        owner.get(page).formWith("Accept the task").orElseThrow().pressing("Accept the task"));
    return page;
  }

  private String offered(int number) {
    Answer page = lead.get(offer);
    Element agency = page.page().select("option:containsOwn(" + AGENCY + ")").first();
    Form form = page.formWith("Offer the task").orElseThrow();
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(60);
    return done(
        lead,
        form.dated("due", due)
            .with("title:in", "Detached work " + number)
            .with("what:in", "Two lunches a week near the sports hall.")
            .with("ownerKind:in", "WORKER")
            .with("ownerName:in", "Detached team")
            .with("agencyId:in", agency.val())
            .pressing("Offer the task"));
  }

  private String made(int number) {
    String page = offered(number);
    Form through = lead.get(page).formWith("Record that we went through it").orElseThrow();
    done(
        lead,
        through
            .dated("on", LocalDate.now(ZoneOffset.UTC))
            .pressing("Record that we went through it"));
    Matcher task = TASK.matcher(page);
    if (!task.find()) {
      throw new IllegalStateException("No task in " + page);
    }
    return accepted(task.group(1));
  }

  /** Sends it and answers where it leads. */
  private static String done(Session session, Form form) {
    Answer answer = session.send(form);
    return answer
        .location()
        .orElseThrow(() -> new IllegalStateException(answer.status() + " " + answer.words()));
  }
}
