/** Events that are published exactly when their transaction commits. */
@NullMarked
package io.mireu.support.outbox;

import org.jspecify.annotations.NullMarked;
