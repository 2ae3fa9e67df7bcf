/** What the service does with the market it watches, one class per use case, and the ports it needs for it. */
@NullMarked
package io.mireu.volatility.application;

import org.jspecify.annotations.NullMarked;
