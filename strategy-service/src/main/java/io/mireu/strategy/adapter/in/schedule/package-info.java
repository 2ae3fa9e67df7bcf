/** What is looked after once in a while. */
@NullMarked
package io.mireu.strategy.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
