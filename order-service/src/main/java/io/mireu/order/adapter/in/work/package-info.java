/** The threads that send, cancel and reconcile. */
@NullMarked
package io.mireu.order.adapter.in.work;

import org.jspecify.annotations.NullMarked;
