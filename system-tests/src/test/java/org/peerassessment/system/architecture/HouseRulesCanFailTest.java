package org.peerassessment.system.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each rule of the house fails on the violation planted for it. */
class HouseRulesCanFailTest {

  @Test
  void aModuleThatReachesBehindAnothersDoorIsFound() {
    fails("crossing", ModuleRules::onlyDoorsCrossModules, "TieBook");
  }

  @Test
  void aDoorUsedAgainstTheDirectionIsFound() {
    fails("uphill", ModuleRules::onlyDoorsCrossModules, "LooksUp");
  }

  @Test
  void aRingBetweenTwoPackagesIsFound() {
    fails("ring", ModuleRules::noRingsBetweenPackages, "Cycle detected");
  }

  @Test
  void aDoorThatKnowsPersistenceIsFound() {
    fails("leakydoor", ModuleRules::doorsKnowNothingBehindThem, "LeakyView");
  }

  @Test
  void aDoorThatKnowsWhatIsBehindItIsFound() {
    fails("backwards", ModuleRules::doorsKnowNothingBehindThem, "Backwards");
  }

  @Test
  void anEntityInThePortalIsFound() {
    fails("portalentity", ModuleRules::noEntityInThePortal, "EntityPage");
  }

  @Test
  void eachWayToReadTheTimeWithoutTheClockIsFound() {
    for (String way : new String[] {"instant", "zoned", "millis", "date", "ownClock"}) {
      fails("watch", CodeRules::timeComesFromTheClock, "OwnWatch." + way);
    }
  }

  @Test
  void aPageThatActsForSomebodyElseIsFound() {
    fails("actsforothers", CodeRules::thePortalActsForNobodyElse, "ActingPage");
  }

  @Test
  void aListWhoseDirectionIsNotSeenIsFound() {
    fails("upsidedown", house -> CodeRules.listsSayTheirDirectionInCapitals(), "UpsideDown");
  }

  @Test
  void aPrintedStackIsFound() {
    fails("printing", house -> CodeRules.faultsAreNeverPrinted(), "Printing");
  }

  @Test
  void aDoorsMethodWithoutGuardIsFound() {
    fails("opendoor", DoorRules::everyDoorSaysWhoMayPass, "Forgotten.look");
  }

  @Test
  void aGuardOnSomethingThatIsNoDoorIsFound() {
    fails("opendoor", DoorRules::everyDoorSaysWhoMayPass, "NotLocal.look");
  }

  @Test
  void aRecordGuardWithoutARecordIsFound() {
    fails("opendoor", DoorRules::everyDoorSaysWhoMayPass, "Recordless.look");
  }

  @Test
  void aChangeOfARegisterThatDoesNotSayWhatItIsAboutIsFound() {
    fails("nameless", DoorRules::everyChangeOfARegisterSaysWhatItIsAbout, "Nameless.close");
  }

  @Test
  void aServiceWithoutTheInterceptorIsFound() {
    fails("unkept", DoorRules::everyDoorIsKeptByOneGuardedService, "UnguardedService");
  }

  @Test
  void aDoorThatNobodyKeepsIsFound() {
    fails("unkept", DoorRules::everyDoorIsKeptByOneGuardedService, "Unkept has 0");
  }

  @Test
  void aPropertyThatAsksADoorEachTimeIsFound() {
    fails("asksagain", DoorRules::aPagesPropertyAsksNoDoor, "AskingPage.getWords");
  }

  @Test
  void aPasswordOrKeyThatPassesADoorAsTextIsFound() {
    for (String way : new String[] {"takes password", "takes replacement", "holds setUpKey"}) {
      fails("telling", SecretRules::secretsAreSecret, way);
    }
  }

  @Test
  void aPolicyThatIsOnNoListIsFound() {
    fails("unlisted", PolicyRules::everyPolicyIsOnThePageOfRules, "MayForget");
  }

  private static void fails(String fault, Function<House, ArchRule> rule, String found) {
    House house = House.planted(fault);
    ArchRule theRule = rule.apply(house);
    AssertionError failure =
        assertThrows(AssertionError.class, () -> theRule.check(house.classes()));
    assertTrue(failure.getMessage().contains(found), failure.getMessage());
  }
}
