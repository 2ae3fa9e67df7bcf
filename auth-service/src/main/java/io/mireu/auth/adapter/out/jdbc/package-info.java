/** The schema auth. */
@NullMarked
package io.mireu.auth.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
