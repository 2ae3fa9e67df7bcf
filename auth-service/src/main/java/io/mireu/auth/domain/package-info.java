/** What is true of users, secrets, sessions and attempts to sign in. */
@NullMarked
package io.mireu.auth.domain;

import org.jspecify.annotations.NullMarked;
