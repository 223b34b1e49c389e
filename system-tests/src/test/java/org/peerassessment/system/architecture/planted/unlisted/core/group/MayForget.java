package org.peerassessment.system.architecture.planted.unlisted.core.group;

/** Planted: a policy that nobody can read on the page of rules. */
public final class MayForget {
  private MayForget() {}

  static boolean allows() {
    return false;
  }
}
