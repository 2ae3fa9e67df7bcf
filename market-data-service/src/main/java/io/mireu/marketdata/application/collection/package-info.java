/** Collects what the venue counts and reports beside its prices. */
@NullMarked
package io.mireu.marketdata.application.collection;

import org.jspecify.annotations.NullMarked;
