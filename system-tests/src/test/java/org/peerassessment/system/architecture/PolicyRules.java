package org.peerassessment.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.peerassessment.core.api.rules.NamedPolicy;

/** Rules that a council might argue about are there to be read. */
final class PolicyRules {

  private PolicyRules() {}

  /** Each class called like a policy is named by one that makes a {@link NamedPolicy} of it. */
  static ArchRule everyPolicyIsOnThePageOfRules(House house) {
    return classes()
        .that()
        .resideInAnyPackage(house.module("core"), house.module("mapping"), house.module("plan"))
        .and()
        .areNotInterfaces()
        .and()
        .haveNameMatching(".*\\.(May[A-Z]\\w*|\\w+Gate)")
        .should(
            new ArchCondition<>("be listed as a named policy") {
              @Override
              public void check(JavaClass policy, ConditionEvents events) {
                if (!isListed(policy)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          policy, policy.getName() + " is on no list of named policies"));
                }
              }
            });
  }

  private static boolean isListed(JavaClass policy) {
    return policy.getDirectDependenciesToSelf().stream()
        .flatMap(d -> d.getOriginClass().getReferencedClassObjects().stream())
        .filter(named -> named.getRawType().equals(policy))
        .map(ReferencedClassObject::getOwner)
        .anyMatch(PolicyRules::makesANamedPolicy);
  }

  private static boolean makesANamedPolicy(JavaCodeUnit owner) {
    return owner.getConstructorCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NamedPolicy.class));
  }
}
