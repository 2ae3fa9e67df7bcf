/** What volatility-service makes of the simulator's quotes, against what the simulator knows. */
@NullMarked
package io.mireu.system.volatility;

import org.jspecify.annotations.NullMarked;
