/** The REST interface and the health of the feed. */
@NullMarked
package io.mireu.marketdata.adapter.in.web;

import org.jspecify.annotations.NullMarked;
