package org.peerassessment.system.architecture.planted.crossing.mapping.ties;

import org.peerassessment.system.architecture.planted.crossing.core.group.Inside;

/** Planted: reaches behind another module's door. */
final class TieBook {
  Inside inside;
}
