/** REST of the service. */
@NullMarked
package io.mireu.auth.adapter.in.web;

import org.jspecify.annotations.NullMarked;
