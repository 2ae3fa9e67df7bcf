package io.mireu.simulator.ls;

import java.util.Map;

/** One sensible request of every market-data TR; {@code $F} is the front mini future, {@code $O} an option. */
final class ReadRequests {

    private static final String INTRADAY = """
            {"shcode":"$S","ncnt":1,"qrycnt":50,"nday":"0","sdate":"","stime":"","edate":"99999999","etime":"",\
            "cts_date":"","cts_time":"","comp_yn":"N"}""";
    private static final String PERIOD = """
            {"shcode":"$S","gubun":"2","qrycnt":50,"sdate":"","edate":"99999999","cts_date":"","comp_yn":"N"}""";
    private static final String TRADES = """
            {"focode":"$F","cvolume":0,"stime":"","etime":"","cts_time":""}""";
    private static final String DAYS = """
            {"shcode":"$F","futcheck":"0","date":"","cts_code":"","lastdate":"","cnt":20}""";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("t2111", "{\"focode\":\"$F\"}"),
            Map.entry("t2112", "{\"shcode\":\"$F\"}"),
            Map.entry("t2212", TRADES),
            Map.entry("t2214", DAYS),
            Map.entry("t2216", "{\"focode\":\"$F\",\"cgubun\":\"B\",\"bgubun\":1,\"cnt\":20}"),
            Map.entry("t2301", "{\"yyyymm\":\"\",\"gubun\":\"G\"}"),
            Map.entry("t8427", """
                    {"fo_gbn":"F","yyyy":"2026","mm":"12","cp_gbn":"2","actprice":0.0,"focode":"$F","dt_gbn":"D",\
                    "min_term":"","date":"","time":""}"""),
            Map.entry("t8434", "{\"qrycnt\":2,\"focode\":\"$F$O\"}"),
            Map.entry("t8433", "{\"dummy\":\"\"}"),
            Map.entry("t8435", "{\"gubun\":\"MF\"}"),
            Map.entry("t8467", "{\"gubun\":\"\"}"),
            Map.entry("t8401", "{\"dummy\":\"\"}"),
            Map.entry("t9943", "{\"gubun\":\"\"}"),
            Map.entry("t9944", "{\"dummy\":\"\"}"),
            Map.entry("t8464", INTRADAY.replace("$S", "$F")),
            Map.entry("t8465", INTRADAY.replace("$S", "$F")),
            Map.entry("t8466", PERIOD.replace("$S", "$F")),
            Map.entry("t8455", "{\"gubun\":\"NMF\"}"),
            Map.entry("t8456", "{\"focode\":\"$F\"}"),
            Map.entry("t8457", "{\"shcode\":\"$F\"}"),
            Map.entry("t8458", TRADES),
            Map.entry("t8459", DAYS),
            Map.entry("t8460", "{\"yyyymm\":\"\",\"gubun\":\"G\"}"),
            Map.entry("t8461", "{\"focode\":\"$F\",\"cgubun\":\"B\",\"bgubun\":\"0\",\"cnt\":20}"),
            Map.entry("t0167", "{\"id\":\"\"}"),
            Map.entry("t3521", "{\"kind\":\"S\",\"symbol\":\"KIR@CD91\"}"),
            Map.entry("t1101", "{\"shcode\":\"005930\"}"),
            Map.entry("t1102", "{\"shcode\":\"005930\",\"exchgubun\":\"K\"}"),
            Map.entry("t8407", "{\"nrec\":2,\"shcode\":\"005930247540\"}"),
            Map.entry("t8436", "{\"gubun\":\"0\"}"),
            Map.entry("t9945", "{\"gubun\":\"1\"}"),
            Map.entry("t8450", "{\"shcode\":\"005930\",\"exchgubun\":\"U\"}"),
            Map.entry("t1301", """
                    {"shcode":"005930","cvolume":0,"starttime":"","endtime":"","cts_time":""}"""),
            Map.entry("t8454", """
                    {"shcode":"005930","cvolume":0,"starttime":"","endtime":"","cts_time":"","exchgubun":"U"}"""),
            Map.entry("t1302", "{\"shcode\":\"005930\",\"gubun\":\"1\",\"time\":\"\",\"cnt\":20,\"exchgubun\":\"K\"}"),
            Map.entry("t8412", INTRADAY.replace("$S", "005930")),
            Map.entry("t8452", INTRADAY.replace("$S", "005930").replace("}", ",\"exchgubun\":\"U\"}")),
            Map.entry("t8410", PERIOD.replace("$S", "005930").replace("}", ",\"sujung\":\"N\"}")),
            Map.entry("t8451", PERIOD.replace("$S", "005930").replace("}", ",\"sujung\":\"N\",\"exchgubun\":\"U\"}")),
            Map.entry("t8424", "{\"gubun1\":\"\"}"),
            Map.entry("t1511", "{\"upcode\":\"101\"}"),
            Map.entry("t1485", "{\"upcode\":\"101\",\"gubun\":\"1\"}"),
            Map.entry("t8409", INTRADAY.replace("$S", "101")),
            Map.entry("t8429", PERIOD.replace("$S", "101")),
            Map.entry("t8408", INTRADAY.replace("$S", "101")));

    private ReadRequests() {}

    /** The block of a TR that is in the list for certain. */
    static String of(String code) {
        String block = ALL.get(code);
        if (block == null) {
            throw new IllegalArgumentException("no request of " + code);
        }
        return block;
    }
}
