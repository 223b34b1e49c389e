package org.peerassessment.core.referral;

import java.time.Instant;

/** Who did something, and when. */
record Act(long userId, Instant at) {}
