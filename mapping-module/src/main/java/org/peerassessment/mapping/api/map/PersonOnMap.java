package org.peerassessment.mapping.api.map;

/**
 * A person the map may show.
 *
 * @param member whether they are a member of the group now; otherwise somebody else whom the
 *     assessment names
 * @param ties how many ties of theirs hold today
 * @param places how many places they use today
 */
public record PersonOnMap(Who who, boolean member, int ties, int places) {}
