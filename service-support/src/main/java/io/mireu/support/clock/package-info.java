/** The market's clock in every service. */
@NullMarked
package io.mireu.support.clock;

import org.jspecify.annotations.NullMarked;
