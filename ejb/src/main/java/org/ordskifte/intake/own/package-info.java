/** Files that this portal wrote, or that are Akoma Ntoso: their structure is marked, so it is read and not guessed. */
package org.ordskifte.intake.own;
