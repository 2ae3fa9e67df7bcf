package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t2112: five-level order book of one future or option (선물/옵션현재가호가). */
public final class T2112 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t2112", "/futureoption/market-data", RestTr.Kind.READ, "t2112InBlock", Response.class);

    private T2112() {}

    /** What is asked. */
    public record InBlock(@JsonProperty("shcode") String shcode) {}

    /** Answer. */
    public record OutBlock(
            @JsonProperty("hname") String hname,

            @JsonProperty("price") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal price,

            @JsonProperty("sign") String sign,

            @JsonProperty("change") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal change,

            @JsonProperty("diff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal diff,

            @JsonProperty("volume") long volume,

            @JsonProperty("stimeqrt") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal stimeqrt,

            @JsonProperty("jnilclose") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilclose,

            @JsonProperty("offerho1") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho1,

            @JsonProperty("bidho1") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho1,

            @JsonProperty("offerrem1") long offerrem1,
            @JsonProperty("bidrem1") long bidrem1,
            @JsonProperty("dcnt1") long dcnt1,
            @JsonProperty("scnt1") long scnt1,

            @JsonProperty("offerho2") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho2,

            @JsonProperty("bidho2") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho2,

            @JsonProperty("offerrem2") long offerrem2,
            @JsonProperty("bidrem2") long bidrem2,
            @JsonProperty("dcnt2") long dcnt2,
            @JsonProperty("scnt2") long scnt2,

            @JsonProperty("offerho3") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho3,

            @JsonProperty("bidho3") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho3,

            @JsonProperty("offerrem3") long offerrem3,
            @JsonProperty("bidrem3") long bidrem3,
            @JsonProperty("dcnt3") long dcnt3,
            @JsonProperty("scnt3") long scnt3,

            @JsonProperty("offerho4") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho4,

            @JsonProperty("bidho4") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho4,

            @JsonProperty("offerrem4") long offerrem4,
            @JsonProperty("bidrem4") long bidrem4,
            @JsonProperty("dcnt4") long dcnt4,
            @JsonProperty("scnt4") long scnt4,

            @JsonProperty("offerho5") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho5,

            @JsonProperty("bidho5") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho5,

            @JsonProperty("offerrem5") long offerrem5,
            @JsonProperty("bidrem5") long bidrem5,
            @JsonProperty("dcnt5") long dcnt5,
            @JsonProperty("scnt5") long scnt5,
            @JsonProperty("dvol") long dvol,
            @JsonProperty("svol") long svol,
            @JsonProperty("toffernum") long toffernum,
            @JsonProperty("tbidnum") long tbidnum,
            @JsonProperty("time") String time,
            @JsonProperty("shcode") String shcode) {
        /** The five levels, best first. */
        public List<QuoteLevel> levels() {
            return List.of(
                    new QuoteLevel(offerho1, bidho1, offerrem1, bidrem1, dcnt1, scnt1),
                    new QuoteLevel(offerho2, bidho2, offerrem2, bidrem2, dcnt2, scnt2),
                    new QuoteLevel(offerho3, bidho3, offerrem3, bidrem3, dcnt3, scnt3),
                    new QuoteLevel(offerho4, bidho4, offerrem4, bidrem4, dcnt4, scnt4),
                    new QuoteLevel(offerho5, bidho5, offerrem5, bidrem5, dcnt5, scnt5));
        }
    }

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t2112OutBlock") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
