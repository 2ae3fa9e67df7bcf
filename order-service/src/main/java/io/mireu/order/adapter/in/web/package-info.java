/** The REST interface of orders. */
@NullMarked
package io.mireu.order.adapter.in.web;

import org.jspecify.annotations.NullMarked;
