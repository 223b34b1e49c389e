/**
 * Draws the map on paper and as files: one painter, three brushes (SVG, image, PDF), and GraphML
 * for those who calculate. Depends on {@code api.view}, and draws what the page shows. Terms it
 * owns: sheet (all that is painted), brush (what it is painted with), leaf (the page with the
 * picture).
 */
package org.peerassessment.mapping.drawing;
