package org.peerassessment.core.belonging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.belonging.Agreement;
import org.peerassessment.core.api.belonging.Resolve;
import org.peerassessment.core.api.shared.AssessmentId;

/** Whether accounts and membership agree about one person. */
@Tag("R-GRP-03")
class OpinionsTest {
  private static final long KIT = 12;

  @Test
  void theyDifferWhereOneSaysYesAndAnotherNo() {
    assertEquals(Agreement.OPEN, opinions(true, null, said(1, true), said(2, false)).agreement());
  }

  @Test
  void theyDifferWhereAnAccountSaysOtherThanTheMembership() {
    assertEquals(Agreement.OPEN, opinions(false, null, said(1, true)).agreement());
    assertEquals(Agreement.OPEN, opinions(true, null, said(1, false)).agreement());
    assertEquals(Agreement.AGREED, opinions(true, null, said(1, true)).agreement());
    assertEquals(Agreement.AGREED, opinions(false, null, said(1, false)).agreement());
  }

  @Test
  void whoIsNotMentionedIsNoDisagreement() {
    assertEquals(Agreement.AGREED, opinions(true, null).agreement());
  }

  @Test
  void aResolutionHoldsUntilANewerAccountOrAnotherMembership() {
    Settlement settled = settled(true, 2);
    Mention yes = said(1, true);
    assertEquals(Agreement.RESOLVED, opinions(true, settled, yes, said(2, false)).agreement());
    assertEquals(Agreement.OPEN, opinions(true, settled, yes, said(3, false)).agreement());
    assertEquals(Agreement.OPEN, opinions(false, settled, yes, said(2, false)).agreement());
    assertEquals(Agreement.AGREED, opinions(true, settled, yes, said(3, true)).agreement());
  }

  @Property
  void noDisagreementIsLostWithoutAResolution(
      @ForAll boolean member, @ForAll @Size(max = 8) List<Boolean> said) {
    Mention[] mentions = new Mention[said.size()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = said(i + 1, said.get(i));
    }
    Opinions opinions = opinions(member, null, mentions);
    boolean allAsTheMembership = said.stream().allMatch(s -> s == member);
    assertEquals(allAsTheMembership, opinions.agreement() == Agreement.AGREED);
    assertFalse(opinions.agreement() == Agreement.RESOLVED);
  }

  private static Opinions opinions(boolean member, Settlement settled, Mention... mentions) {
    return new Opinions(member, List.of(mentions), Optional.ofNullable(settled));
  }

  private static Mention said(long account, boolean belongs) {
    return new Mention(7, account, KIT, belongs);
  }

  private static Settlement settled(boolean member, long newest) {
    return new Settlement(
        new Resolve(new AssessmentId(7), KIT, newest, "Kit says so"), member, 3, Instant.EPOCH);
  }
}
