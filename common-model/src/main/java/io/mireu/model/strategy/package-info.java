/** What strategies decide and how they stand. */
@NullMarked
package io.mireu.model.strategy;

import org.jspecify.annotations.NullMarked;
