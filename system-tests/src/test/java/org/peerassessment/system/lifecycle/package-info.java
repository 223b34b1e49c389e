/**
 * One real assessment from referral to plan, told as the people in it would live it: the guidance's
 * case study with plainly fictional people. Each chapter is one person's work on one thing.
 */
package org.peerassessment.system.lifecycle;
