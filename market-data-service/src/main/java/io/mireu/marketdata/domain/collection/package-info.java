/** When what is collected regularly, and how it went. */
@NullMarked
package io.mireu.marketdata.domain.collection;

import org.jspecify.annotations.NullMarked;
