/** What we want done at the venue and what became of it: intents, legs, orders, fills. */
@NullMarked
package io.mireu.model.order;

import org.jspecify.annotations.NullMarked;
