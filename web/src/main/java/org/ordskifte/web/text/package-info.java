/** The words of the interface: languages, texts, and dates that say weekday, time and zone. */
package org.ordskifte.web.text;
