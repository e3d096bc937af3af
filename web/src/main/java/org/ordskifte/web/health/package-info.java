/** What the operator's watch asks: is it alive, is it ready. */
package org.ordskifte.web.health;
