/**
 * Behind the peer map's door: ties and uses of places as histories of statements, of which none is
 * ever overwritten. Depends on core's {@code api} for people, places and the lawful basis.
 */
package org.peerassessment.mapping.map;
