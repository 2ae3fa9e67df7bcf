/** What the service does, one class per use case, and the ports that it needs for it. */
@NullMarked
package io.mireu.marketdata.application;

import org.jspecify.annotations.NullMarked;
