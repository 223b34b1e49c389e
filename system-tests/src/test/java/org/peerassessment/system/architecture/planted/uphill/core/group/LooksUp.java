package org.peerassessment.system.architecture.planted.uphill.core.group;

import org.peerassessment.system.architecture.planted.uphill.mapping.api.ties.Ties;

/** Planted: the core uses a door of a module above it. */
final class LooksUp {
  Ties ties;
}
