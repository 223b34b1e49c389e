/** The peer map's picture as people use it: by keyboard, by mouse, by touch. */
package org.peerassessment.system.mapping;
