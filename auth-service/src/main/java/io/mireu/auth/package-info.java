/** The service that signs users and services in and owns the LS token. */
@NullMarked
package io.mireu.auth;

import org.jspecify.annotations.NullMarked;
