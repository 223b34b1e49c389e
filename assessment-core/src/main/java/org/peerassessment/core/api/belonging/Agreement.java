package org.peerassessment.core.api.belonging;

/**
 * Whether accounts and membership agree about one person. They differ where one account says that
 * the person belongs and another that they do not, and where an account says other than whether
 * they are a member now.
 */
public enum Agreement {
  /** They differ, and nobody said yet how that was resolved. */
  OPEN,
  /** They differ, and somebody said how that was resolved. */
  RESOLVED,
  AGREED
}
