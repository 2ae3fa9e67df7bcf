/** Speed, as ratios measured in one run against a named rival. */
@NullMarked
package io.mireu.benchmark;

import org.jspecify.annotations.NullMarked;
