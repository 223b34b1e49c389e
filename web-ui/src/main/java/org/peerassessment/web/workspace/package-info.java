/** The overview of one assessment. Depends on the frame and the door of the workspace. */
package org.peerassessment.web.workspace;
