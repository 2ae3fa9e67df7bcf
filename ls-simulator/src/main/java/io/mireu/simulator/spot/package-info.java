/** Stocks and indices beside the derivatives: followed and never traded by the account, moved by the same index. */
@NullMarked
package io.mireu.simulator.spot;

import org.jspecify.annotations.NullMarked;
