/** Orders at LS, by its REST interface. */
@NullMarked
package io.mireu.order.adapter.out.ls;

import org.jspecify.annotations.NullMarked;
