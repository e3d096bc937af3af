/** Reads web pages (HTML). */
package org.ordskifte.intake.web;
