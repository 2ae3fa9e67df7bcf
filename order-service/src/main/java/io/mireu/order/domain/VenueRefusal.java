package io.mireu.order.domain;

/**
 * Why an order did not fill: the venue's code and text, or ours.
 *
 * @param code stable
 * @param reason for people
 */
public record VenueRefusal(String code, String reason) {}
