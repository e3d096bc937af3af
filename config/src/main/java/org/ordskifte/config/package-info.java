/** The world before the application arrives: database, identity, server, and the commands of those who run it. */
package org.ordskifte.config;
