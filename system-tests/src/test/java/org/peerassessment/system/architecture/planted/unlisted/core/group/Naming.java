package org.peerassessment.system.architecture.planted.unlisted.core.group;

/** Planted: names the policy, but makes no entry of the page of rules of it. */
public final class Naming {
  private Naming() {}

  static Class<?> named() {
    return MayForget.allows() ? null : MayForget.class;
  }
}
