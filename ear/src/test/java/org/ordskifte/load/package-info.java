/** How fast it is: a load generator of the JDK alone, the floors to compare with, and a short run of each in the build. */
package org.ordskifte.load;
