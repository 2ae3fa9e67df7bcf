/** FlexSwitch strategies: market events in, order intents out. */
@NullMarked
package io.mireu.strategy;

import org.jspecify.annotations.NullMarked;
