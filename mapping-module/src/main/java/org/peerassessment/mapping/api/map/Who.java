package org.peerassessment.mapping.api.map;

/**
 * A person as the map names them.
 *
 * @param name full name, for tables and forms
 * @param initials for the picture
 */
public record Who(long personId, String name, String initials) {}
