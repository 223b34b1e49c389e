package org.peerassessment.system.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The suite keeps the rules of the house. */
class HouseRulesTest {

  private static final House SUITE = House.SUITE;
  private static JavaClasses suite;

  @BeforeAll
  static void readTheSuite() {
    suite = SUITE.classes();
  }

  @Test
  void onlyDoorsCrossModules() {
    ModuleRules.onlyDoorsCrossModules(SUITE).check(suite);
  }

  @Test
  void thereAreNoRingsBetweenPackages() {
    ModuleRules.noRingsBetweenPackages(SUITE).check(suite);
  }

  @Test
  void doorsKnowNothingOfWhatIsBehindThem() {
    ModuleRules.doorsKnowNothingBehindThem(SUITE).check(suite);
  }

  @Test
  void thereIsNoEntityInThePortal() {
    ModuleRules.noEntityInThePortal(SUITE).check(suite);
  }

  @Test
  void timeComesFromTheClock() {
    CodeRules.timeComesFromTheClock(SUITE).check(suite);
  }

  @Test
  void thePortalActsForNobodyElse() {
    CodeRules.thePortalActsForNobodyElse(SUITE).check(suite);
  }

  @Test
  void listsSayTheirDirectionInCapitals() {
    CodeRules.listsSayTheirDirectionInCapitals().check(suite);
  }

  @Test
  void faultsAreNeverPrinted() {
    CodeRules.faultsAreNeverPrinted().check(suite);
  }

  @Test
  @Tag("R-ACC-01")
  @Tag("R-ACC-04")
  void everyDoorSaysWhoMayPass() {
    DoorRules.everyDoorSaysWhoMayPass(SUITE).check(suite);
  }

  @Test
  @Tag("R-ACC-04")
  void everyChangeOfARegisterSaysWhatItIsAbout() {
    DoorRules.everyChangeOfARegisterSaysWhatItIsAbout(SUITE).check(suite);
  }

  @Test
  @Tag("R-ACC-04")
  void everyDoorIsKeptByOneGuardedService() {
    DoorRules.everyDoorIsKeptByOneGuardedService(SUITE).check(suite);
  }

  @Test
  @Tag("R-ACC-04")
  void noPagesPropertyAsksADoorEachTimeItIsRead() {
    DoorRules.aPagesPropertyAsksNoDoor(SUITE).check(suite);
  }

  @Test
  void everyPolicyIsOnThePageOfRules() {
    PolicyRules.everyPolicyIsOnThePageOfRules(SUITE).check(suite);
  }

  @Test
  @Tag("R-ACC-04")
  void everyPasswordAndKeyPassesADoorAsASecret() {
    SecretRules.secretsAreSecret(SUITE).check(suite);
  }
}
