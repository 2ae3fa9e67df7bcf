/** Problem details for every error. */
@NullMarked
package io.mireu.support.web;

import org.jspecify.annotations.NullMarked;
