package org.peerassessment.mapping.api.roles;

/** The part that somebody is seen to play in the group (guidance, peer group table one). */
public enum GroupRole {
  LEADER,
  FOLLOWER,
  BRIDGE,
  PROTECTOR,
  JOKER,
  /** Something else, which is then said in words. */
  OTHER
}
