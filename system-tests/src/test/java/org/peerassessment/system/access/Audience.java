package org.peerassessment.system.access;

import java.util.Set;

/** Those whom a page answers; everybody else is sent away. */
enum Audience {
  /** Anybody at all. */
  EVERYBODY("amina", "sam", "ruth", "theo", "priya", "ines", "karl", "ada", ""),
  /** Whoever is signed in. */
  SIGNED_IN("amina", "sam", "ruth", "theo", "priya", "ines", "karl", "ada"),
  /** Those who may be named on an assessment, whether they are or not. */
  CASE_WORKERS("amina", "sam", "ruth"),
  /** Those who work on tasks, as lead or as partner. */
  TASK_WORKERS("amina", "sam", "ruth", "theo", "priya"),
  /** Those who may read registers. */
  REGISTER_READERS("amina", "sam", "ruth", "ines", "karl", "ada"),
  /** Those who keep registers. */
  REGISTER_KEEPERS("ada"),
  /** Those who keep the published policy and the agreements. */
  POLICY_KEEPERS("ines", "ada"),
  /** Those who keep accounts. */
  ACCOUNT_KEEPERS("ada"),
  /** Those who read the audit trail. */
  AUDIT_READERS("ines", "karl"),
  /** Those named on the assessment, and nobody else. */
  NAMED("amina", "ruth"),
  /** As above, but the page needs a second record that is not given: so nobody. */
  NAMED_WITH_PART(),
  /** A page of a running installation's beginning: nobody. */
  NOBODY();

  private final Set<String> people;

  Audience(String... people) {
    this.people = Set.of(people);
  }

  boolean has(String person) {
    return people.contains(person);
  }

  boolean isOfARecord() {
    return this == NAMED || this == NAMED_WITH_PART;
  }
}
