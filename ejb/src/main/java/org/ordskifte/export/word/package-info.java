/** Word files, written as what they are: a ZIP of XML parts with fixed dates. */
package org.ordskifte.export.word;
