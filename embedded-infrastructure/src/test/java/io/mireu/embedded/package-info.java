/** Proofs that the infrastructure keeps data, survives being killed, and runs for every kind of user. */
@NullMarked
package io.mireu.embedded;

import org.jspecify.annotations.NullMarked;
