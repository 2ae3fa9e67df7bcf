/** What is told on topics. */
@NullMarked
package io.mireu.auth.adapter.out.kafka;

import org.jspecify.annotations.NullMarked;
