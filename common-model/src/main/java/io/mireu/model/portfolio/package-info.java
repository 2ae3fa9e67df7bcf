/** What we hold: positions, liquidation rules, snapshots. */
@NullMarked
package io.mireu.model.portfolio;

import org.jspecify.annotations.NullMarked;
