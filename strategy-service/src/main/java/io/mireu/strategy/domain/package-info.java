/** What a FlexSwitch strategy is: its parameters, its window of prices, when it enters and what it then asks for. */
@NullMarked
package io.mireu.strategy.domain;

import org.jspecify.annotations.NullMarked;
