/** The order service: what holds its parts together. */
@NullMarked
package io.mireu.order;

import org.jspecify.annotations.NullMarked;
