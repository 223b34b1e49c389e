package org.peerassessment.system.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Open;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.RecordId;

/** Every method that the portal can reach is guarded and audited (R-ACC-04). */
final class DoorRules {

  private DoorRules() {}

  static ArchRule everyDoorSaysWhoMayPass(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + ".*.api..")
        .and()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .should(
            condition(
                "say of every method whether it is guarded or open, and be local doors",
                DoorRules::checkDoor));
  }

  private static void checkDoor(JavaClass door, ConditionEvents events) {
    boolean local = door.isAnnotatedWith(Local.class);
    for (JavaMethod method : door.getMethods()) {
      boolean guarded = method.isAnnotatedWith(Guarded.class);
      boolean open = method.isAnnotatedWith(Open.class);
      if (local && guarded == open) {
        refuse(events, method, method.getFullName() + " is not either guarded or open");
      }
      if (!local && (guarded || open)) {
        refuse(events, method, method.getFullName() + " is guarded, but its door is not @Local");
      }
      if (guarded && aboutARecord(method) && !namesARecord(method)) {
        refuse(events, method, method.getFullName() + " is about a record but takes none");
      }
    }
  }

  private static boolean aboutARecord(JavaMethod method) {
    return method.getAnnotationOfType(Guarded.class).scope() == Guarded.Scope.RECORD;
  }

  private static boolean namesARecord(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(t -> t.isAssignableTo(RecordId.class) || t.isAssignableTo(About.class));
  }

  /** Else the audit trail knows that somebody lost their rights, but not who (R-ACC-04). */
  static ArchRule everyChangeOfARegisterSaysWhatItIsAbout(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + ".*.api..")
        .and()
        .areAnnotatedWith(Local.class)
        .should(
            condition(
                "say of every change of a register what it is about", DoorRules::checkRegister));
  }

  private static void checkRegister(JavaClass door, ConditionEvents events) {
    for (JavaMethod method : door.getMethods()) {
      if (changesARegister(method) && method.getAnnotationOfType(Guarded.class).about().isEmpty()) {
        refuse(events, method, method.getFullName() + " does not say what it is about");
      }
    }
  }

  private static boolean changesARegister(JavaMethod method) {
    if (!method.isAnnotatedWith(Guarded.class)) {
      return false;
    }
    Guarded guard = method.getAnnotationOfType(Guarded.class);
    return guard.scope() == Guarded.Scope.REGISTER && guard.act() == Guarded.Act.WRITE;
  }

  static ArchRule everyDoorIsKeptByOneGuardedService(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + ".*.api..")
        .and()
        .areAnnotatedWith(Local.class)
        .should(
            condition(
                "be implemented by one stateless or singleton service with @Door",
                DoorRules::checkService));
  }

  private static void checkService(JavaClass door, ConditionEvents events) {
    Set<JavaClass> services =
        door.getAllSubclasses().stream()
            .filter(type -> !type.isInterface())
            .collect(Collectors.toSet());
    if (services.size() != 1) {
      refuse(events, door, door.getName() + " has " + services.size() + " implementations");
    }
    for (JavaClass service : services) {
      boolean bean =
          service.isAnnotatedWith(Stateless.class) || service.isAnnotatedWith(Singleton.class);
      if (!bean || !service.isAnnotatedWith(Door.class)) {
        refuse(events, service, service.getName() + " keeps a door but is not guarded by @Door");
      }
    }
  }

  /** Faces reads one property of a page many times; each time the door would be passed anew. */
  static ArchRule aPagesPropertyAsksNoDoor(House house) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(house.module("web"))
        .and()
        .haveNameMatching("(get|is)[A-Z].*")
        .should(
            new ArchCondition<>("ask a door each time they are read") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAnnotatedWith(Local.class))
                    .forEach(call -> events.add(satisfied(call, call.getDescription())));
              }
            });
  }

  private static ArchCondition<JavaClass> condition(
      String words, java.util.function.BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
      }
    };
  }

  private static void refuse(ConditionEvents events, Object where, String why) {
    events.add(SimpleConditionEvent.violated(where, why));
  }
}
