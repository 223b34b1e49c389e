/** What every feature of the plan's persistence needs: its tables and its way to keep instants. */
package org.peerassessment.plan.shared;
