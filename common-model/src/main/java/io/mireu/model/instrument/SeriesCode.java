package io.mireu.model.instrument;

import io.mireu.model.Identifier;

/**
 * One expiry of one product: two weekly series can end on one day, so the day alone does not name it.
 *
 * @param product the product
 * @param series characters 4 and 5 of the short codes
 */
public record SeriesCode(Product product, String series) implements Identifier {

    public SeriesCode {
        if (!series.matches("[0-9A-Z]{2}")) {
            throw new IllegalArgumentException("not a series: " + series);
        }
    }

    /** The series of a text like {@code 01-6C}. */
    public static SeriesCode of(String text) {
        if (text.length() != 5 || text.charAt(2) != '-') {
            throw new IllegalArgumentException("not a series code: " + text);
        }
        return new SeriesCode(Product.ofCode(text.substring(0, 2)), text.substring(3));
    }

    @Override
    public String value() {
        return product.code() + "-" + series;
    }

    @Override
    public String toString() {
        return value();
    }
}
