package org.peerassessment.core.api.shared;

/** How the constants of the domain are called in the message bundles. */
public final class Labels {
  private Labels() {}

  /** {@code <feature>.<EnumSimpleName>.<CONSTANT>}, such as {@code referral.Route.SCHOOL}. */
  public static String keyOf(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String pack = type.getPackageName();
    String feature = pack.substring(pack.lastIndexOf('.') + 1);
    return feature + "." + type.getSimpleName() + "." + constant.name();
  }
}
