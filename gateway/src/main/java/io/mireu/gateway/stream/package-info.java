/** Events from the topics to the browsers. */
@NullMarked
package io.mireu.gateway.stream;

import org.jspecify.annotations.NullMarked;
