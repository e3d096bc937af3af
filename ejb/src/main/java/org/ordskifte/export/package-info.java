/** A text leaves the house as a file: written from records, the same bytes whenever the content is the same. */
package org.ordskifte.export;
