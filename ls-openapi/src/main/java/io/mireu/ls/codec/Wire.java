package io.mireu.ls.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a record component travels: name, type and label, in the notation of the LS documents.
 *
 * <p>A type is {@code S8} for text of at most 8 characters, {@code I12n} or {@code I12s} for a whole number sent as a JSON
 * number or as text, {@code D9.2n} or {@code D9.2s} for a decimal, {@code {}} for a block, {@code []} for a block of rows and
 * {@code 1..5} for a series of fields whose numbers stand at the {@code #} of their names. An appended {@code ?} marks
 * what the documents do not require, a {@code !} what a frame is useless without. The label is the venue's Korean name,
 * a semicolon and what it is in English. Examples: {@code @Wire("price D9.2s 현재가; last price")},
 * {@code @Wire("t2112OutBlock {}")}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Wire {
    /** Name, type and label, separated by blanks; a series has no name. */
    String value();
}
