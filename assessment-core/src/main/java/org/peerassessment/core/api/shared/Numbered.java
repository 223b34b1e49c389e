package org.peerassessment.core.api.shared;

/** A command or answer that says which entry of a register it is about, for the audit row. */
public interface Numbered {
  /** The entry's id. */
  long number();
}
