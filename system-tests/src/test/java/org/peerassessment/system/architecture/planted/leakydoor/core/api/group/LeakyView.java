package org.peerassessment.system.architecture.planted.leakydoor.core.api.group;

import jakarta.persistence.Embeddable;

/** Planted: a view that knows persistence. */
@Embeddable
public class LeakyView {}
