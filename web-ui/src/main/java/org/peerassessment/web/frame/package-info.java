/**
 * What every page is hung in: the two templates' beans, words, dates, forms and their faults.
 * Terms: <em>words</em> are texts from the bundles, a <em>fault</em> is a reason shown at an
 * answer, the <em>banner</em> says once what has just been done. May use the api of core.
 */
package org.peerassessment.web.frame;
