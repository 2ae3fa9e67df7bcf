/** How annotated records become the venue's JSON and come back from it; knows no TR. */
@NullMarked
package io.mireu.ls.codec;

import org.jspecify.annotations.NullMarked;
