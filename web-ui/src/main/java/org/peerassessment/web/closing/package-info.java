/** The page on which an assessment is closed. Depends on the frame and the door of closing. */
package org.peerassessment.web.closing;
