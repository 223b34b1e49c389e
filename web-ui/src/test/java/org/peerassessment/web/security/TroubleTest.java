package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.web.frame.Words;

class TroubleTest {
  private final Words words = new Words();

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void everyTroubleHasItsWords(Trouble trouble) {
    assertTrue(words.containsKey("trouble." + trouble + ".title"));
    assertTrue(words.containsKey("trouble." + trouble + ".text"));
  }

  @Test
  void aRefusalIsFoundHoweverDeepItLies() {
    assertEquals(Trouble.NOT_FOUND, Trouble.of(new FacesException(new NoSuchRecord())));
    assertEquals(Trouble.NOT_PERMITTED, Trouble.of(new RuntimeException(new NotPermitted())));
    StandsInTheWay gate = new StandsInTheWay(Reason.of("answer.missing"));
    assertEquals(Trouble.IN_THE_WAY, Trouble.of(new FacesException(gate)));
    assertEquals(List.of(Reason.of("answer.missing")), Trouble.reasons(new FacesException(gate)));
  }

  @Test
  void aDatabaseThatIsAwayIsNoFaultOfThePage() {
    SQLException away = new SQLNonTransientConnectionException("socket", "08000");
    assertEquals(Trouble.NOT_OPEN, Trouble.of(new EJBException(new IllegalStateException(away))));
    assertEquals(Trouble.NOT_OPEN, Trouble.of(new SQLException("gone", "08S01")));
    assertEquals(Trouble.FAULT, Trouble.of(new SQLException("syntax", "42000")));
  }

  @Test
  void whatTwoChangeAtOnceIsNoFault() {
    SQLException twice = new SQLException("Duplicate entry 'secret' for key", "23000", 1062);
    assertEquals(Trouble.CHANGED, Trouble.of(new EJBException(new RuntimeException(twice))));
    assertEquals(Trouble.CHANGED, Trouble.of(new SQLException("deadlock", "40001", 1213)));
    assertEquals(Trouble.CHANGED, Trouble.of(new SQLException("gone", "23000", 1452)));
    assertEquals(Trouble.CHANGED, Trouble.of(new FacesException(new OptimisticLockException())));
    assertEquals(Trouble.CHANGED, Trouble.of(new FacesException(new ChangedMeanwhile())));
    assertEquals(Trouble.FAULT, Trouble.of(new SQLException("no default", "HY000", 1364)));
  }

  @Test
  void aForgottenPageHasExpired() {
    assertEquals(Trouble.EXPIRED, Trouble.of(new ViewExpiredException("/x.xhtml")));
  }

  @Test
  void anythingElseIsAFault() {
    assertEquals(Trouble.FAULT, Trouble.of(new IllegalStateException("secret")));
  }

  @Test
  void causesInARingEnd() {
    RuntimeException one = new RuntimeException();
    RuntimeException two = new RuntimeException(one);
    one.initCause(two);
    assertEquals(Trouble.FAULT, Trouble.of(one));
  }
}
