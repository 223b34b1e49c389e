/**
 * Figures for docs/performance.md, measured against a plain Payara Micro and a plain Faces page in
 * the same run. Terms it owns: ready time, resident memory, latency.
 */
package org.peerassessment.system.bench;
