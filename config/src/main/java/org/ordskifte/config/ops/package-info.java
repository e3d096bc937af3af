/** What an operator does to an installation from outside: migrate, back up, restore, verify the audit chain. */
package org.ordskifte.config.ops;
