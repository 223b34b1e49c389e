package org.peerassessment.core.group;

import static org.peerassessment.core.InsideTheCore.as;
import static org.peerassessment.core.LawfulCaseFixture.LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.PeerGroup.Who;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.AssessmentId;

/** A fictional group: Jo Sample and Kit Example, named at the referral, and whoever joins them. */
@ApplicationScoped
public class GroupFixture {
  @Inject private LawfulCaseFixture cases;
  @Inject private PeerGroup group;
  @Inject private People people;

  /** Both are members since ten days ago. */
  public AssessmentId ofTwo() throws Exception {
    AssessmentId assessment = cases.lawful();
    include(assessment, Who.known(person(assessment, "Jo Sample")));
    include(assessment, Who.known(person(assessment, "Kit Example")));
    return assessment;
  }

  /** Somebody new joins; the id of their membership. */
  public long join(AssessmentId assessment, String givenName) throws Exception {
    return include(assessment, Who.newlyNamed(new NewPerson(givenName, "Invented", null)));
  }

  /** Includes a member since ten days ago; the id of the membership. */
  public long include(AssessmentId assessment, Who who) throws Exception {
    return as(
        LEAD,
        () ->
            group.includeMember(
                new IncludeMember(
                    assessment,
                    who,
                    cases.today().minusDays(10),
                    "Head of year",
                    "Named by everybody asked")));
  }

  /** The id of the person with that full name. */
  public long person(AssessmentId assessment, String name) throws Exception {
    return as(LEAD, () -> people.list(assessment)).stream()
        .filter(p -> p.fullName().equals(name))
        .findFirst()
        .orElseThrow()
        .personId();
  }

  /** The latest membership of the person with that full name. */
  public MemberView membership(AssessmentId assessment, String name) throws Exception {
    return as(LEAD, () -> group.members(assessment)).stream()
        .filter(m -> m.name().equals(name))
        .reduce((first, last) -> last)
        .orElseThrow();
  }
}
