/** Black-76 in more than 100 digits, the reference values made with it, and the tests that hold the doubles to them. */
@NullMarked
package io.mireu.pricing.reference;

import org.jspecify.annotations.NullMarked;
