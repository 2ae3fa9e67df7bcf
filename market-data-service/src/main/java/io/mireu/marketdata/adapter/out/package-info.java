/** What the service reaches outside. */
@NullMarked
package io.mireu.marketdata.adapter.out;

import org.jspecify.annotations.NullMarked;
