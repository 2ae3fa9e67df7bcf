/** The client's account at the venue: orders, executions, positions, and the reasons why an order is refused. */
@NullMarked
package io.mireu.simulator.account;

import org.jspecify.annotations.NullMarked;
