/** What happens because time passes. */
@NullMarked
package io.mireu.portfolio.adapter.in.time;

import org.jspecify.annotations.NullMarked;
