/** The events on the topics, and the catalogue of the topics. */
@NullMarked
package io.mireu.model.event;

import org.jspecify.annotations.NullMarked;
