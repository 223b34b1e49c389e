/**
 * Gathers the moments that features of any module bring. Depends on shared and access; knows the
 * features by the interface they bring.
 */
package org.peerassessment.core.moments;
