/** What the service tells. */
@NullMarked
package io.mireu.portfolio.adapter.out.kafka;

import org.jspecify.annotations.NullMarked;
