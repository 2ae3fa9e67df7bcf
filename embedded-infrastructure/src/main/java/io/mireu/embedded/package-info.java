/** A real Kafka broker and a real PostgreSQL for one machine: started, found again, stopped, and lent to tests. */
@NullMarked
package io.mireu.embedded;

import org.jspecify.annotations.NullMarked;
