package org.peerassessment.mapping.api.map;

/**
 * A person the map may show.
 *
 * @param member whether they are a member of the group on the day; otherwise somebody else whom the
 *     assessment names
 * @param ties how many ties of theirs hold on it
 * @param places how many places they use on it
 */
public record PersonOnMap(Who who, boolean member, int ties, int places) {}
