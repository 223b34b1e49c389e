/**
 * Behind the door of {@code api.belonging}: accounts, what they say of whom, how disagreements were
 * resolved. Depends on people, lawfulness and access, and asks the door of the group who is a
 * member.
 */
package org.peerassessment.core.belonging;
