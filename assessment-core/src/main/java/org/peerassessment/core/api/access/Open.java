package org.peerassessment.core.api.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A door's method that needs nobody signed in, such as signing in; says why. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Open {
  String because();
}
