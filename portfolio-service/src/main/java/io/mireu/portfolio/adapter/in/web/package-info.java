/** What the service answers over HTTP. */
@NullMarked
package io.mireu.portfolio.adapter.in.web;

import org.jspecify.annotations.NullMarked;
