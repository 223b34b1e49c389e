package org.peerassessment.core.api.shared;

/** A command that says which record it is about, so that the door can check access to it. */
public interface About {
  RecordId record();
}
