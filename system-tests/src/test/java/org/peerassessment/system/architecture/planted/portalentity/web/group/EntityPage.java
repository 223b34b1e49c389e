package org.peerassessment.system.architecture.planted.portalentity.web.group;

import org.peerassessment.system.architecture.planted.portalentity.core.group.Row;

/** Planted: a page that holds an entity. */
final class EntityPage {
  Row row;
}
