package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** O01, O02: order accepted (day) (선물접수). */
public record OrderAcceptedFrame(
        @Wire("lineseq I10s 라인일련번호; line sequence number") long lineseq,
        @Wire("accno S11 계좌번호; account number") String accno,
        @Wire("user S8 조작자ID; operator id") String user,
        @Wire("len I6s 헤더길이; header length") long len,
        @Wire("gubun S1 헤더구분; header kind") String gubun,
        @Wire("compress S1 압축구분; compression flag") String compress,
        @Wire("encrypt S1 암호구분; encryption flag") String encrypt,
        @Wire("offset I3s 공통시작지점; common start offset") long offset,
        @Wire("trcode S8 ; internal TR code") String trcode,
        @Wire("comid S3 이용사번호; company number") String comid,
        @Wire("userid S16 사용자ID; user id") String userid,
        @Wire("media S2 접속매체; access channel") String media,
        @Wire("ifid S3 I/F일련번호; interface sequence") String ifid,
        @Wire("seq S9 전문일련번호; message sequence") String seq,
        @Wire("trid S16 TR추적ID; TR trace id") String trid,
        @Wire("pubip S12 공인IP; public IP") String pubip,
        @Wire("prvip S12 사설IP; private IP") String prvip,
        @Wire("pcbpno S3 처리지점번호; processing branch") String pcbpno,
        @Wire("bpno S3 지점번호; branch number") String bpno,
        @Wire("termno S8 단말번호; terminal number") String termno,
        @Wire("lang S1 언어구분; language") String lang,

        @Wire("proctm I9s AP처리시간; AP processing time HHMMSSmmm")
        long proctm,

        @Wire("msgcode S4 메세지코드; message code") String msgcode,
        @Wire("outgu S1 메세지출력구분; message output kind") String outgu,
        @Wire("compreq S1 압축요청구분; compression request flag") String compreq,
        @Wire("funckey S4 기능키; function key") String funckey,
        @Wire("reqcnt I4s 요청레코드개수; requested record count") long reqcnt,
        @Wire("filler S6 예비영역; filler") String filler,
        @Wire("cont S1 연속구분; continuation flag") String cont,
        @Wire("contkey S18 연속키값; continuation key") String contkey,
        @Wire("varlen I2s 가변시스템길이; variable system length") long varlen,
        @Wire("varhdlen I2s 가변해더길이; variable header length") long varhdlen,

        @Wire("varmsglen I2s 가변메시지길이; variable message length")
        long varmsglen,

        @Wire("trsrc S1 조회발원지; request origin") String trsrc,
        @Wire("eventid S4 I/F이벤트ID; interface event id") String eventid,
        @Wire("ifinfo S4 I/F정보; interface info") String ifinfo,
        @Wire("filler1 S41 예비영역; filler") String filler1,
        @Wire("trcode1 S4! tr코드; request kind") String trcode1,
        @Wire("firmno S3 회사번호; firm number") String firmno,
        @Wire("acntno S11 계좌번호; account number") String acntno,
        @Wire("acntno1 S9 계좌번호; account number") String acntno1,
        @Wire("acntnm S40 계좌명; account holder name") String acntnm,
        @Wire("brnno S3 지점번호; branch number") String brnno,
        @Wire("ordmktcode S2 주문시장코드; order market code") String ordmktcode,
        @Wire("ordno1 S3 주문번호; order number prefix (000)") String ordno1,
        @Wire("ordno I7s! 주문번호; order number, not padded") long ordno,

        @Wire("orgordno1 S3 원주문번호; original order number prefix (000)")
        String orgordno1,

        @Wire("orgordno I7s 원주문번호; original order number") long orgordno,

        @Wire("prntordno S3 모주문번호; parent order number prefix (000)")
        String prntordno,

        @Wire("prntordno1 I7s 모주문번호; parent (first) order number")
        long prntordno1,

        @Wire("isuno S12 종목번호; ISIN (12)") String isuno,
        @Wire("fnoIsuno S8 선물옵션종목번호; short code (8)") String fnoIsuno,
        @Wire("fnoIsunm S40 선물옵션종목명; instrument name") String fnoIsunm,
        @Wire("pdgrpcode S2 상품군분류코드; product group code") String pdgrpcode,

        @Wire("fnoIsuptntp S1 선물옵션종목유형구분; instrument type (F futures)")
        String fnoIsuptntp,

        @Wire("bnstp S1! 매매구분; side") String bnstp,
        @Wire("mrctp S1 정정취소구분; new/modify/cancel kind") String mrctp,
        @Wire("ordqty I16s! 주문수량; order quantity") long ordqty,
        @Wire("hogatype S2 호가유형코드; order-price type code") String hogatype,
        @Wire("mmgb S2 거래유형코드; trade type code") String mmgb,
        @Wire("ordprc D13.2s 주문가격; order price") BigDecimal ordprc,
        @Wire("unercqty I16s 미체결수량; unfilled quantity") long unercqty,
        @Wire("commdacode S2 통신매체; order channel") String commdacode,
        @Wire("peeamtcode S2 수수료합산코드; fee aggregation code") String peeamtcode,
        @Wire("mgempno S9 관리사원; managing employee") String mgempno,

        @Wire("fnotrdunitamt D19.8s 선물옵션거래단위금액; contract multiplier (8 decimals)")
        BigDecimal fnotrdunitamt,

        @Wire("trxtime S9 처리시각; processing time HHMMSSmmm") String trxtime,
        @Wire("strtgcode S6 전략코드; strategy code") String strtgcode,
        @Wire("grpId S20 그룹Id; group id") String grpId,
        @Wire("ordseqno S10 주문회차; order round") String ordseqno,
        @Wire("ptflno S10 포트폴리오번호; portfolio number") String ptflno,
        @Wire("bskno S10 바스켓번호; basket number") String bskno,
        @Wire("trchno S10 트렌치번호; tranche number") String trchno,
        @Wire("Itemno S10 아이템번호; item number") String itemno,
        @Wire("userId S16 주문자Id; orderer id") String userId,

        @Wire("opdrtnno S12 운영지시번호; operation instruction number")
        String opdrtnno,

        @Wire("rjtcode S3 부적격코드; rejection code") String rjtcode,

        @Wire("mrccnfqty I16s 정정취소확인수량; confirmed modify/cancel quantity")
        long mrccnfqty,

        @Wire("orgordunercqty I16s 원주문미체결수량; original order unfilled quantity")
        long orgordunercqty,

        @Wire("orgordmrcqty I16s 원주문정정취소수량; original order modified/cancelled quantity")
        long orgordmrcqty,

        @Wire("ctrcttime S8 약정시각(체결시각); trade time") String ctrcttime,
        @Wire("ctrctno S10 약정번호; trade number") String ctrctno,
        @Wire("execprc D13.2s 체결가격; fill price") BigDecimal execprc,
        @Wire("execqty I16s 체결수량; filled quantity") long execqty,
        @Wire("newqty I16s 신규체결수량; opening fill quantity") long newqty,
        @Wire("qdtqty I16s 청산체결수량; closing fill quantity") long qdtqty,

        @Wire("lastqty I16s 최종결제수량; final settlement quantity")
        long lastqty,

        @Wire("lallexecqty I16s 전체체결수량; total filled quantity")
        long lallexecqty,

        @Wire("allexecamt I16s 전체체결금액; total filled amount") long allexecamt,

        @Wire("fnobalevaltp S1 잔고평가구분; balance valuation method")
        String fnobalevaltp,

        @Wire("bnsplamt I16s 매매손익금액; realized P&L") long bnsplamt,

        @Wire("fnoIsuno1 S8 선물옵션종목번호1; leg 1 instrument code")
        String fnoIsuno1,

        @Wire("bnstp1 S1 매매구분1; leg 1 side") String bnstp1,
        @Wire("execprc1 D13.2s 체결가1; leg 1 fill price") BigDecimal execprc1,

        @Wire("newqty1 I16s 신규체결수량1; leg 1 opening quantity")
        long newqty1,

        @Wire("qdtqty1 I16s 청산체결수량1; leg 1 closing quantity")
        long qdtqty1,

        @Wire("allexecamt1 I16s 전체체결금액1; leg 1 filled amount")
        long allexecamt1,

        @Wire("fnoIsuno2 S8 선물옵션종목번호2; leg 2 instrument code")
        String fnoIsuno2,

        @Wire("bnstp2 S1 매매구분2; leg 2 side") String bnstp2,
        @Wire("execprc2 D13.2s 체결가2; leg 2 fill price") BigDecimal execprc2,

        @Wire("newqty2 I16s 신규체결수량2; leg 2 opening quantity")
        long newqty2,

        @Wire("lqdtqty2 I16s 청산체결수량2; leg 2 closing quantity")
        long lqdtqty2,

        @Wire("allexecamt2 I16s 전체체결금액2; leg 2 filled amount")
        long allexecamt2,

        @Wire("dps I16s 예수금; cash deposit") long dps,

        @Wire("ftsubtdsgnamt I16s 선물대용지정금액; futures substitute designated amount")
        long ftsubtdsgnamt,

        @Wire("mgn I16s 증거금; margin") long mgn,
        @Wire("mnymgn I16s 증거금현금; margin, cash") long mnymgn,

        @Wire("ordableamt I16s 주문가능금액; orderable amount (KRW)")
        long ordableamt,

        @Wire("mnyordableamt I16s 주문가능현금액; orderable cash") long mnyordableamt,

        @Wire("fnoIsuno_1 S8 잔고종목번호1; position 1 instrument code")
        String fnoIsuno1Held,

        @Wire("bnstp_1 S1 잔고매매구분1; position 1 side") String bnstp1Held,

        @Wire("unsttqty_1 I16s 미결제수량1; position 1 open quantity")
        long unsttqty1,

        @Wire("lqdtableqty_1 I16s 주문가능수량1; position 1 orderable quantity")
        long lqdtableqty1,

        @Wire("avrprc_1 D13.2s 평균가1; position 1 average price")
        BigDecimal avrprc1,

        @Wire("fnoIsuno_2 S8 잔고종목번호2; position 2 instrument code")
        String fnoIsuno2Held,

        @Wire("bnstp_2 S1 잔고매매구분2; position 2 side") String bnstp2Held,

        @Wire("unsttqty_2 I16s 미결제수량2; position 2 open quantity")
        long unsttqty2,

        @Wire("lqdtableqty_2 I16s 주문가능수량2; position 2 orderable quantity")
        long lqdtableqty2,

        @Wire("avrprc_2 D13.2s 평균가2; position 2 average price")
        BigDecimal avrprc2)
        implements AccountFrame {}
