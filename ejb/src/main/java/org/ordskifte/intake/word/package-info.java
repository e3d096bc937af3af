/** Reads Word files (DOCX). */
package org.ordskifte.intake.word;
