/** Journeys of real people in a real browser, with axe on every page they see. */
package org.ordskifte.browser;
