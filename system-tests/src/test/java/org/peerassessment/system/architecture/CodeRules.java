package org.peerassessment.system.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.util.Date;

/** Habits of the code: time from the clock, faults never printed, nobody else's name used. */
final class CodeRules {

  /** The one place that makes the clock which everybody else is given. */
  private static final String CLOCK_MAKER = "Clocks";

  private CodeRules() {}

  static ArchRule timeComesFromTheClock(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.module("server"))
        .and()
        .doNotHaveSimpleName(CLOCK_MAKER)
        .should()
        .callCodeUnitWhere(readsTimeWithoutTheClock());
  }

  private static DescribedPredicate<JavaCall<?>> readsTimeWithoutTheClock() {
    return DescribedPredicate.describe(
        "reads the time without the injected clock", call -> readsTime(call.getTarget()));
  }

  private static boolean readsTime(CodeUnitCallTarget called) {
    JavaClass owner = called.getOwner();
    boolean clockGiven =
        called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    boolean now = called.getName().equals("now") && owner.getPackageName().startsWith("java.time");
    boolean millis =
        owner.isEquivalentTo(System.class) && called.getName().equals("currentTimeMillis");
    boolean date =
        owner.isEquivalentTo(Date.class)
            && called.getName().equals("<init>")
            && called.getRawParameterTypes().isEmpty();
    boolean ownClock =
        owner.isEquivalentTo(Clock.class)
            && (called.getName().startsWith("system") || called.getName().startsWith("tick"));
    return (now && !clockGiven) || millis || date || ownClock;
  }

  static ArchRule thePortalActsForNobodyElse(House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.module("web"))
        .should()
        .dependOnClassesThat()
        .haveSimpleName("RunAs");
  }

  static ArchRule faultsAreNeverPrinted() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name("printStackTrace")).and(target(owner(assignableToThrowable()))));
  }

  /** EclipseLink takes a direction in small letters for ascending, without a word. */
  static ArchRule listsSayTheirDirectionInCapitals() {
    return noFields()
        .should(
            have(
                DescribedPredicate.describe(
                    "an order whose direction is in small letters",
                    (JavaField field) ->
                        field
                            .tryGetAnnotationOfType(OrderBy.class)
                            .filter(order -> order.value().matches(".*\\s(asc|desc)\\b.*"))
                            .isPresent())));
  }

  private static DescribedPredicate<JavaClass> assignableToThrowable() {
    return JavaClass.Predicates.assignableTo(Throwable.class);
  }
}
