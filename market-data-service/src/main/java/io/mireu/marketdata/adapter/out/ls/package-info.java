/** Questions to LS over REST, and the token for them. */
@NullMarked
package io.mireu.marketdata.adapter.out.ls;

import org.jspecify.annotations.NullMarked;
