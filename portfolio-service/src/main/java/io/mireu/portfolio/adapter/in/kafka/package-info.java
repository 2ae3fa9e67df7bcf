/** What the service listens to. */
@NullMarked
package io.mireu.portfolio.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
