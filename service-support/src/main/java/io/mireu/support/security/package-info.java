/** Who may call what, and how services prove who they are. */
@NullMarked
package io.mireu.support.security;

import org.jspecify.annotations.NullMarked;
