package com.sun.enterprise.util.uuid;

/** What Payara asks for the id of a new session. */
public interface UuidGenerator {

  /** A new id. */
  String generateUuid();

  /** A new id; the argument may be mixed in. */
  String generateUuid(Object seed);
}
