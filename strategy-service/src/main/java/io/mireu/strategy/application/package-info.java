/** The use cases of strategies, and the ports through which they store and tell. */
@NullMarked
package io.mireu.strategy.application;

import org.jspecify.annotations.NullMarked;
