/** The admin API: the truth of the venue's book, and faults on demand. */
@NullMarked
package io.mireu.simulator.admin;

import org.jspecify.annotations.NullMarked;
