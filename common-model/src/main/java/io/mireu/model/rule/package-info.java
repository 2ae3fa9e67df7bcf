/** What KRX may change, read from versioned data files: nothing of it is written into code. */
@NullMarked
package io.mireu.model.rule;

import org.jspecify.annotations.NullMarked;
