/** What holds for all modules together, and for the running system as its users see it. */
@NullMarked
package io.mireu.system;

import org.jspecify.annotations.NullMarked;
