package org.peerassessment.core.api.shared;

/** The id of a record that has its own list of people who may see it. */
public interface RecordId {
  long value();
}
