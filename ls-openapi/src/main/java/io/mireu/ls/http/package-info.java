/** Sends requests and gives back raw answers: connections, time-outs, rate limits; knows nothing of what an answer means. */
@NullMarked
package io.mireu.ls.http;

import org.jspecify.annotations.NullMarked;
