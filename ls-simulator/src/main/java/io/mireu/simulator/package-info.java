/** The venue that LS Securities and KRX are to a client: its start and its settings; everything else is in the packages below. */
@NullMarked
package io.mireu.simulator;

import org.jspecify.annotations.NullMarked;
