package io.mireu.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name of one case of a sealed type on the wire; it never changes once published. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireName {

    /**
     * The name, for example {@code order.filled}.
     *
     * @return lower case, words joined by hyphens, family and case joined by a dot
     */
    String value();
}
