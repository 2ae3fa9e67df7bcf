package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** H01: modify / cancel confirmation or rejection (day) (선물주문정정취소). */
public record OrderConfirmationFrame(
        @Wire("lineseq S10 라인일련번호; line sequence number") String lineseq,
        @Wire("accno S11 계좌번호; account number") String accno,
        @Wire("user S8 조작자ID; operator id") String user,
        @Wire("seq S11 일련번호; sequence number") String seq,
        @Wire("trcode S11 ; exchange TR code") String trcode,
        @Wire("megrpno S2 매칭그룹번호; matching group number") String megrpno,
        @Wire("boardid S2 보드ID; board id") String boardid,
        @Wire("memberno S5 회원번호; member number") String memberno,
        @Wire("bpno S5 지점번호; branch number") String bpno,

        @Wire("ordno I10s! 주문번호; order number of this request")
        long ordno,

        @Wire("ordordno I10s 원주문번호; original order number") long ordordno,
        @Wire("expcode S12! 종목코드; ISIN (12)") String expcode,
        @Wire("dosugb S1 매도수구분; side") String dosugb,
        @Wire("mocagb S1! 정정취소구분; new/modify/cancel kind") String mocagb,
        @Wire("accno1 S12 계좌번호1; account number 1") String accno1,
        @Wire("qty2 I10s 호가수량; ordered quantity") long qty2,
        @Wire("price D11.2s 호가가격; order price") BigDecimal price,
        @Wire("ordgb S1 주문유형; order type") String ordgb,
        @Wire("hogagb S1 호가구분; quote kind") String hogagb,

        @Wire("sihogagb S11 시장조성호가구분; market-maker quote flag")
        String sihogagb,

        @Wire("treaid S5 자사주신고서ID; treasury stock report id")
        String treaid,

        @Wire("treacode S1 자사주매매방법; treasury stock method") String treacode,
        @Wire("askcode S2 매도유형코드; sell type code") String askcode,
        @Wire("creditcode S2 신용구분코드; credit code") String creditcode,
        @Wire("jakigb S2 위탁자기구분; agency/principal code") String jakigb,
        @Wire("trustnum S5 위탁사번호; consigning firm number") String trustnum,
        @Wire("ptgb S2 프로그램구분; program trading code") String ptgb,

        @Wire("substocnum S12 대용주권계좌번호; substitute securities account")
        String substocnum,

        @Wire("accgb S2 계좌구분코드; account kind code") String accgb,
        @Wire("accmarggb S2 계좌증거금코드; account margin code") String accmarggb,
        @Wire("nationcode S3 국가코드; country code") String nationcode,
        @Wire("investgb S4 투자자구분; investor class") String investgb,
        @Wire("forecode S2 외국인코드; foreigner code") String forecode,
        @Wire("medcode S1 주문매체구분; order medium code") String medcode,

        @Wire("ordid S12 주문식별자번호; order identifier (IP digits)")
        String ordid,

        @Wire("macid S12 MAC주소; MAC address") String macid,
        @Wire("orddate S8 호가일자; order date YYYYMMDD") String orddate,

        @Wire("rcvtime S9 회원사주문시각; member order time HHMMSSmmm")
        String rcvtime,

        @Wire("mem_filler S7 ; member filler") String memFiller,
        @Wire("mem_accno S11 ; member account number") String memAccno,
        @Wire("mem_filler1 S42? ; member filler 1") String memFiller1,

        @Wire("ordacpttm S9 매칭접수시간; matching engine accept time HHMMSSmmm")
        String ordacpttm,

        @Wire("qty I10s! 실정정취소수량; actually modified/cancelled quantity")
        long qty,

        @Wire("autogb S1 자동취소구분; auto cancel kind") String autogb,
        @Wire("rejcode S4 거부사유; rejection reason code") String rejcode,
        @Wire("prgordde S1 프로그램호가신고; program order report") String prgordde)
        implements AccountFrame {}
