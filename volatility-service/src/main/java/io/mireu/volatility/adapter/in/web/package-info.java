/** What the service answers over HTTP. */
@NullMarked
package io.mireu.volatility.adapter.in.web;

import org.jspecify.annotations.NullMarked;
