/** What every service needs and none should write again: start-up, Kafka, outbox, web, security, clock. */
@NullMarked
package io.mireu.support;

import org.jspecify.annotations.NullMarked;
