/**
 * The multi-agency plan: what is to change for every concern, who does what about it, and how it is
 * going. Each feature stands in its own package; {@code plan} stands on {@code task} and {@code
 * library}, these on nothing but {@code shared}. Of the core only its {@code api} is known here.
 */
package org.peerassessment.plan;
