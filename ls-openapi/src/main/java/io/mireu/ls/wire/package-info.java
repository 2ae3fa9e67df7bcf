/** What travels on the wire: one class per TR, one record per realtime frame, and how they become JSON; no connections. */
@NullMarked
package io.mireu.ls.wire;

import org.jspecify.annotations.NullMarked;
