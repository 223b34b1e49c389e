package org.peerassessment.system.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.peerassessment.system.browser.Visitor;

/** Who looks after the young people, who of them is told, and who takes part. */
final class FamiliesChapter {
  private static final List<String> MEMBERS =
      List.of("Robin Sample", "Charlie Sample", "Jo Mustermann");

  private final Visitor amina;

  FamiliesChapter(Visitor amina) {
    this.amina = amina;
  }

  void tell() {
    MEMBERS.forEach(this::nameAndDecide);
    amina.turnTo("Parents and carers").follow("Kim, parent of Robin").look();
    amina.turnTo("Parents and carers").follow("No longer parent or carer");
    amina.sendEmpty("Record that it has ended");
    takingPart();
  }

  private void nameAndDecide(String member) {
    String carer = "Kim, parent of " + member.replaceFirst(" .*", "");
    amina.turnTo("Parents and carers").follow("Name a parent or carer of " + member);
    if (member.equals(MEMBERS.get(0))) {
      amina.sendEmpty("Name this parent or carer");
    }
    amina
        .form()
        .type("Given name", carer)
        .tick("What are they to the member?", "Mother")
        .tick("Do they hold parental responsibility?", "Yes")
        .type("On whose word?", "The school's record");
    amina.keep("Name this parent or carer");
    amina.turnTo("Parents and carers").follow("Decide whether they are told (" + carer);
    if (member.equals(MEMBERS.get(0))) {
      amina.sendEmpty("Record the decision");
    }
    amina
        .form()
        .type("Which supervisor did you consult?", "Ruth Adeyemi, practice supervisor")
        .date("When did you consult the supervisor?", Days.ago(2))
        .type("Who of the policy team did you consult?", "Bo Example, policy team")
        .date("When did you consult the policy team?", Days.ago(2))
        .tick("What is decided?", "They have been told")
        .date("On which day?", Days.ago(1))
        .type("Who tells them?", "Amina Okafor")
        .type("How were they told?", "At home")
        .type("Why is it decided so?", "Nothing speaks against it.");
    amina.keep("Record the decision");
  }

  private void takingPart() {
    amina.turnTo("Consent to take part").follow("Record an answer of Robin Sample");
    amina.sendEmpty("Record the answer");
    amina
        .form()
        .tick("What is the answer about?", "Direct work in a group")
        .tick("What did they answer?", "Refused")
        .date("When?", Days.ago(1))
        .type("Who gave the answer?", "Robin Sample")
        .tick("How was it given?", "In words")
        .type("Who asked?", "Amina Okafor");
    amina.keep("Record the answer");
    amina.turnTo("Consent to take part").follow("All answers of Robin Sample");
    assertTrue(amina.reads("Refused"), amina.text());
  }
}
