/** What reaches the service from outside. */
@NullMarked
package io.mireu.marketdata.adapter.in;

import org.jspecify.annotations.NullMarked;
