/** Password hashes, sealed secrets and signed tokens. */
@NullMarked
package io.mireu.auth.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
