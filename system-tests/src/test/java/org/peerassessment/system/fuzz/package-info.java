/**
 * Malformed requests on every route: the portal refuses each of them in plain words. Terms it owns:
 * malformation (one way to spoil a request).
 */
package org.peerassessment.system.fuzz;
