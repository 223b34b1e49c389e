package org.peerassessment.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Local;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A password or key passes a door as a Secret, so that it reaches no log and no digest. */
final class SecretRules {

  private static final Set<String> SECRET_WORDS =
      Set.of("password", "passphrase", "key", "token", "secret", "pin");

  private SecretRules() {}

  static ArchRule secretsAreSecret(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + ".*.api..")
        .should(
            new ArchCondition<>("take every password and key as a Secret") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Local.class)) {
                  type.getMethods().forEach(method -> checkMethod(method, events));
                }
              }
            });
  }

  private static void checkMethod(JavaMethod door, ConditionEvents events) {
    Method method = door.reflect();
    boolean about = isSecret(method.getName());
    for (Parameter parameter : method.getParameters()) {
      boolean text = parameter.getType() == String.class;
      if (text && (about || isSecret(parameter.getName()))) {
        refuse(events, door, door.getFullName() + " takes " + parameter.getName() + " as text");
      }
      if (parameter.getType().isRecord()) {
        checkCommand(parameter.getType(), door, events);
      }
    }
  }

  private static void checkCommand(Class<?> command, JavaMethod door, ConditionEvents events) {
    for (RecordComponent answer : command.getRecordComponents()) {
      if (answer.getType() == String.class && isSecret(answer.getName())) {
        refuse(events, door, command.getName() + " holds " + answer.getName() + " as text");
      }
      if (answer.getType().isRecord()) {
        checkCommand(answer.getType(), door, events);
      }
    }
  }

  private static boolean isSecret(String name) {
    return Arrays.stream(name.split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(SECRET_WORDS::contains);
  }

  private static void refuse(ConditionEvents events, JavaMethod where, String why) {
    events.add(SimpleConditionEvent.violated(where, why));
  }
}
