/** The language that all services share; no Spring, no IO beyond the bundled data files. */
@NullMarked
package io.mireu.model;

import org.jspecify.annotations.NullMarked;
