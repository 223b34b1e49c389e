package org.peerassessment.mapping.api.account;

/**
 * What has become of a drawing.
 *
 * @param ties how many ties were recorded, corrected or ended; one undo takes them back
 * @param outside of how many people they said for the first time that they are not with them; kept
 *     as their account of who belongs
 */
public record DrawingKept(int ties, int outside) {}
