package org.peerassessment.system.architecture.planted.unkept.core.group;

import jakarta.ejb.Stateless;
import org.peerassessment.system.architecture.planted.unkept.core.api.group.Unguarded;

/** Planted: a service without the interceptor. */
@Stateless
public class UnguardedService implements Unguarded {}
