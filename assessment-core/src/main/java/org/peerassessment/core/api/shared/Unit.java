package org.peerassessment.core.api.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Belongs to the persistence unit of this name; each module has one of its own. */
@Qualifier
@Retention(RUNTIME)
@Target({FIELD, METHOD})
public @interface Unit {
  String value();
}
