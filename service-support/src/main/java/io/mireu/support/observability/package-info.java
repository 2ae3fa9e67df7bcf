/** Trace context from request to event to request. */
@NullMarked
package io.mireu.support.observability;

import org.jspecify.annotations.NullMarked;
