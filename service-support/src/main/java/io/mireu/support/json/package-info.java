/** The wire form of the shared language. */
@NullMarked
package io.mireu.support.json;

import org.jspecify.annotations.NullMarked;
