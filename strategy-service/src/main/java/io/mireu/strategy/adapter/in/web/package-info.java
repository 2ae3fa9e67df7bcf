/** The REST interface of strategies. */
@NullMarked
package io.mireu.strategy.adapter.in.web;

import org.jspecify.annotations.NullMarked;
