package org.peerassessment.core.api.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What a door's method asks of its caller. Stands on the method of the {@code api} interface. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Guarded {
  /** The permission the caller's roles must carry. */
  Permission value();

  /** Whether the call changes anything. */
  Act act();

  /** How access to single records is checked. */
  Scope scope() default Scope.RECORD;

  /**
   * What kind of entry in a register the call is about, for the audit row, such as {@code account};
   * every change of a register says it. Which one: the first number among the arguments and their
   * {@code Numbered} commands, else the one that was answered; for a role, the role.
   */
  String about() default "";

  /**
   * When the timeline of the assessment tells of it. What is always told leaves an audit row of its
   * own even where it only helps another door to answer.
   */
  Timeline timeline() default Timeline.WRITES;

  /** Reading or writing; both are audited. */
  enum Act {
    READ,
    WRITE
  }

  /** When the timeline tells of a call. */
  enum Timeline {
    /** Where it writes, and not where it reads. */
    WRITES,
    /** Also where it only reads, as when something is taken out of the suite. */
    ALWAYS,
    /** Not even where it writes: of what says nothing, such as how a picture is arranged. */
    NEVER
  }

  /** Which records the call touches. */
  enum Scope {
    /** One argument is, or is {@code About}, a record that the caller must be named on. */
    RECORD,
    /** The method answers only with records that the caller is named on; it filters itself. */
    LISTED,
    /** No case data: registers and settings. */
    REGISTER
  }
}
