/**
 * Who the peer group is: why these young people are a group, who belongs from when to when and on
 * whose word, who was considered and left out, and how they are known to each other. Terms it owns:
 * group tie (relational or assigned), definition, membership, left out, acquaintance, open work,
 * reflection. Depends on {@code api.shared}, {@code api.access} and {@code api.people}.
 */
package org.peerassessment.core.api.group;
