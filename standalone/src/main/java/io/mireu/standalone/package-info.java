/** Everything in one JVM, and the command line. */
@NullMarked
package io.mireu.standalone;

import org.jspecify.annotations.NullMarked;
