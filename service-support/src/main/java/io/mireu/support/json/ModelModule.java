package io.mireu.support.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.mireu.model.Identifier;
import io.mireu.model.WireName;
import io.mireu.model.event.Event;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.OrderId;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.ForwardSource;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.model.volatility.VolatilitySmile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * The wire form of the shared language: identifiers are plain strings, a case of a sealed type is named by its
 * {@link WireName} in the property {@code type}, numbers are exact and plain, times are ISO-8601.
 */
public final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** With everything that common-model has. */
    public ModelModule() {
        super("mireu-model");
        addSerializer(Identifier.class, new IdentifierSerializer());
        identifier(InstrumentCode.class, InstrumentCode::of);
        identifier(DerivativeCode.class, DerivativeCode::of);
        identifier(StockCode.class, StockCode::of);
        identifier(IndexCode.class, IndexCode::of);
        identifier(SeriesCode.class, SeriesCode::of);
        identifier(AccountId.class, AccountId::of);
        identifier(IntentId.class, IntentId::of);
        identifier(OrderId.class, OrderId::of);
        identifier(PortfolioId.class, PortfolioId::of);
        identifier(StrategyId.class, StrategyId::of);
        identifier(ExpiryClockName.class, ExpiryClockName::of);
        Stream.of(Event.class, Instrument.class, IntentPurpose.class, LiquidationRule.class)
                .forEach(this::sealedType);
        Stream.of(Trade.class, Quote.class, Indication.class, TradingLimits.class, IndexValue.class)
                .forEach(type -> setMixInAnnotation(type, Judged.class));
        setMixInAnnotation(Bar.class, Corrected.class);
        setMixInAnnotation(MarketEvent.InstrumentListed.class, Listed.class);
        setMixInAnnotation(VolatilityPoint.class, Made.class);
        setMixInAnnotation(OptionGreeks.class, Priced.class);
        Stream.of(Greeks.class, VolatilitySmile.class, VolatilitySmile.Point.class, VolatilitySmile.Wings.class)
                .forEach(type -> setMixInAnnotation(type, Known.class));
    }

    /** Applies the wire form to a mapper that is being built. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new ModelModule())
                // questions such as isFlat() are no part of the wire form
                .changeDefaultVisibility(rules -> rules.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    private <T extends Identifier> void identifier(Class<T> type, Function<String, T> parse) {
        addDeserializer(type, new IdentifierDeserializer<>(parse));
    }

    private void sealedType(Class<?> root) {
        setMixInAnnotation(root, Typed.class);
        cases(root).forEach(type -> registerSubtypes(new NamedType(type, wireName(type))));
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(ModelModule::cases) : Stream.of(type);
    }

    private static String wireName(Class<?> type) {
        WireName name = type.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalStateException(type + " has no wire name");
        }
        return name.value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    /** What was added after the first release is left out where it says nothing. */
    interface Judged {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Duration age();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        long sequence();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        Set<QualityFlag> flags();
    }

    interface Corrected {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        LocalDate tradeDate();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        int revision();
    }

    interface Listed {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ListingStatus listing();
    }

    interface Made {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        PointOrigin origin();
    }

    interface Priced {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ForwardSource forwardSource();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double rate();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    interface Known {}

    private static final class IdentifierSerializer extends ValueSerializer<Identifier> {
        @Override
        public void serialize(Identifier value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.value());
        }
    }

    private static final class IdentifierDeserializer<T extends Identifier> extends ValueDeserializer<T> {
        private final Function<String, T> parse;

        IdentifierDeserializer(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
        }
    }
}
