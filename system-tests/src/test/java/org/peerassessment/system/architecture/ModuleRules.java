package org.peerassessment.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Who may lean on whom: between modules, and between the packages within one. */
final class ModuleRules {

  /** Which modules' doors a module may use; the direction of the architecture. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "core", Set.of(),
          "mapping", Set.of("core"),
          "plan", Set.of("core"),
          "web", Set.of("core", "mapping", "plan"),
          "server", Set.of());

  private ModuleRules() {}

  static ArchRule onlyDoorsCrossModules(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + "..")
        .should(
            new ArchCondition<>("use other modules through their api alone") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                    .filter(d -> crossesWrongly(house, d))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
              }
            });
  }

  private static boolean crossesWrongly(House house, Dependency dependency) {
    String from = house.moduleOf(dependency.getOriginClass());
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String to = house.moduleOf(target);
    if (to.isEmpty() || from.equals(to)) {
      return false;
    }
    return !house.isApi(target) || !MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }

  static ArchRule noRingsBetweenPackages(House house) {
    return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
  }

  static ArchRule doorsKnowNothingBehindThem(House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.root() + ".*.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "jakarta.faces..", "org.primefaces..")
        .orShould()
        .dependOnClassesThat(
            new com.tngtech.archunit.base.DescribedPredicate<>("stand behind a door") {
              @Override
              public boolean test(JavaClass type) {
                return !house.moduleOf(type).isEmpty() && !house.isApi(type);
              }
            });
  }

  static ArchRule noEntityInThePortal(House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.module("web"))
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..");
  }
}
