/**
 * Who a person is: their page, corrections, and the offer of people who may be the same. Depends on
 * frame. Terms it owns: likely, choice.
 */
package org.peerassessment.web.people;
