/**
 * Pages of the audit trail: its rows, the check of its chain, who has seen an assessment. May use
 * the api of core's audit and the frame.
 */
package org.peerassessment.web.audit;
