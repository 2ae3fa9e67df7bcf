/** Reading and writing the catalogued topics. */
@NullMarked
package io.mireu.support.kafka;

import org.jspecify.annotations.NullMarked;
