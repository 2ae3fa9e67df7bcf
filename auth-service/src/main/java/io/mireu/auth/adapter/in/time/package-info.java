/** What happens by the clock. */
@NullMarked
package io.mireu.auth.adapter.in.time;

import org.jspecify.annotations.NullMarked;
