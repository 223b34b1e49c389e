package org.peerassessment.core.api.referral;

/** By which way a referral reached the council. */
public enum Route {
  SCHOOL,
  POLICE,
  FRONT_DOOR,
  OTHER
}
