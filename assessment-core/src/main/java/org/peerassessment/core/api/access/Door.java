package org.peerassessment.core.api.access;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a service that implements a door of an {@code api}. Every call passes the one interceptor:
 * permission, record access, and the audit row in the same transaction (R-ACC-04).
 */
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
public @interface Door {}
