/** The client a program uses: settings, tokens, orders, account and market reads, the realtime session, and what can go wrong. */
@NullMarked
package io.mireu.ls;

import org.jspecify.annotations.NullMarked;
