/** The preview of an import as the outside sees it. */
package org.ordskifte.intake.outline;
