package io.mireu.ls.wire;

import java.math.BigDecimal;

/**
 * O01: an order, modification or cancellation was accepted (선물접수). Of about 100 fields it keeps those about the order and the margin; transport and position echoes are left out for now.
 *
 * @param lineseq line sequence number
 * @param accno account number
 * @param userid user id
 * @param proctm AP processing time HHMMSSmmm
 * @param msgcode message code
 * @param trcode1 request kind
 * @param acntno account number
 * @param ordmktcode order market code
 * @param ordno order number, not padded
 * @param orgordno original order number, 0 for a new order
 * @param prntordno1 parent (first) order number
 * @param isuno ISIN (12)
 * @param fnoIsuno short code (8)
 * @param fnoIsunm instrument name
 * @param pdgrpcode product group code
 * @param fnoIsuptntp instrument type (F futures)
 * @param bnstp side
 * @param mrctp new/modify/cancel kind
 * @param ordqty order quantity
 * @param hogatype order-price type code
 * @param mmgb trade type code
 * @param ordprc order price
 * @param unercqty unfilled quantity
 * @param commdacode order channel
 * @param fnotrdunitamt contract multiplier (8 decimals)
 * @param trxtime processing time HHMMSSmmm
 * @param rjtcode rejection code
 * @param mrccnfqty confirmed modify/cancel quantity
 * @param orgordunercqty original order unfilled quantity
 * @param orgordmrcqty original order modified/cancelled quantity
 * @param mgn margin
 * @param mnymgn margin, cash
 * @param ordableamt orderable amount (KRW)
 * @param mnyordableamt orderable cash
 */
public record OrderAcceptedFrame(
        long lineseq,
        String accno,
        String userid,
        long proctm,
        String msgcode,
        String trcode1,
        String acntno,
        String ordmktcode,
        long ordno,
        long orgordno,
        long prntordno1,
        String isuno,
        String fnoIsuno,
        String fnoIsunm,
        String pdgrpcode,
        String fnoIsuptntp,
        String bnstp,
        String mrctp,
        long ordqty,
        String hogatype,
        String mmgb,
        BigDecimal ordprc,
        long unercqty,
        String commdacode,
        BigDecimal fnotrdunitamt,
        String trxtime,
        String rjtcode,
        long mrccnfqty,
        long orgordunercqty,
        long orgordmrcqty,
        long mgn,
        long mnymgn,
        long ordableamt,
        long mnyordableamt)
        implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            lineseq accno userid proctm msgcode trcode1! acntno ordmktcode ordno! orgordno
            prntordno1 isuno fnoIsuno fnoIsunm pdgrpcode fnoIsuptntp bnstp! mrctp ordqty!
            hogatype mmgb ordprc unercqty commdacode fnotrdunitamt trxtime rjtcode mrccnfqty
            orgordunercqty orgordmrcqty mgn mnymgn ordableamt mnyordableamt""");

    static OrderAcceptedFrame read(FrameValues in) {
        return new OrderAcceptedFrame(
                in.integer(),
                in.text(),
                in.text(),
                in.integer(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.text(),
                in.text(),
                in.decimal(),
                in.integer(),
                in.text(),
                in.decimal(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer());
    }
}
