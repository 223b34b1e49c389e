/**
 * The portal: Faces pages and what stands in front of them. May use the {@code api} packages of the
 * three modules and nothing behind them; holds no rule of the practice.
 */
package org.peerassessment.web;
