/** What people have typed and not sent is there again, whatever happens in between. */
package org.peerassessment.system.drafts;
