/** The service's own schema in PostgreSQL. */
@NullMarked
package io.mireu.support.database;

import org.jspecify.annotations.NullMarked;
