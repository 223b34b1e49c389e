/**
 * The peer map's door. Terms it owns: tie (what links two people), use (of a place by a person),
 * statement (what somebody said of a tie or a use, and for which period), picture (people and
 * places as points, ties and uses as lines). A statement has two times: the period it held in life,
 * and the moments between which it stood in the record.
 */
package org.peerassessment.mapping.api.map;
