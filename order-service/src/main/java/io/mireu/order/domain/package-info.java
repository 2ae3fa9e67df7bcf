/** What is true of our orders and of the venue's books: states, matching, risk; no Spring, Kafka, JDBC or Jackson. */
@NullMarked
package io.mireu.order.domain;

import org.jspecify.annotations.NullMarked;
