/** Tokens of the LS gateway. */
@NullMarked
package io.mireu.auth.adapter.out.ls;

import org.jspecify.annotations.NullMarked;
