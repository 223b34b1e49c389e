package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView;

/**
 * The assessment that a page is about, from its parameter {@code a}; read once for each request.
 */
@Named("assessment")
@RequestScoped
public class AssessmentBean {
  /** Characters that fit into two lines of the narrowest screen. */
  private static final int TWO_NARROW_LINES = 60;

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Workspace workspace;
  @Inject private Words words;
  @Inject private ServletContext context;
  private final Once<WorkspaceView> view = new Once<>(() -> workspace.open(getId()));

  /**
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the parameter is no number
   */
  public AssessmentId getId() {
    return new AssessmentId(Numbers.recordId(parameters.get("a")));
  }

  /**
   * Head and tasks.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if there is none for this person
   */
  public WorkspaceView getView() {
    return view.get();
  }

  public WorkspaceView.Header getHead() {
    return getView().header();
  }

  /** Whether to offer what writes in this assessment; the doors refuse it all the same. */
  public boolean isMayWrite() {
    return getHead().mayWrite() && !isClosed();
  }

  /** Whether it takes nothing new any more. */
  public boolean isClosed() {
    return getHead().closedOn() != null;
  }

  /** Whether to offer changes of who works on this assessment. */
  public boolean isMayStaff() {
    return getHead().mayStaff();
  }

  /** The stages that have something to do in them. */
  public List<WorkspaceView.StageView> getStages() {
    return getView().stages().stream().filter(stage -> !stage.lines().isEmpty()).toList();
  }

  /** Whether the concerns may take more than the two lines that the head shows. */
  public boolean isConcernsLong() {
    String concerns = getHead().concerns();
    return concerns.length() > TWO_NARROW_LINES || concerns.indexOf('\n') >= 0;
  }

  /** How long until the due date, in words; a warning once it is near or has passed. */
  public String getTimeLeft() {
    long days = getHead().daysLeft();
    return switch (getHead().dueState()) {
      case NOT_SET -> "";
      case LATE -> words.of("frame.due.late", -days);
      case FINE, NEAR -> words.of("frame.due.left", days);
    };
  }

  /** Address of a section's page of this assessment; pages carry dozens of them. */
  public String address(String sectionKey) {
    return context.getContextPath() + page(sectionKey) + "?a=" + getId().value();
  }

  /**
   * Path of a section's own page: {@code group.members} is {@code /assessment/group/members.xhtml};
   * a capital begins a word, so {@code group.asKnown} is {@code as-known}.
   */
  public String page(String sectionKey) {
    String words = sectionKey.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return "/assessment/" + words.replace('.', '/') + ".xhtml";
  }
}
