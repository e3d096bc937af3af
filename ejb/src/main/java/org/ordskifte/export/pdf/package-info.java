/** A text set on pages: PDF/UA-1 and PDF/A-2a at once, with its fonts inside. */
package org.ordskifte.export.pdf;
