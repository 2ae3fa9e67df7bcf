package io.mireu.ls.codec;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How records of one type travel, found once from their {@link Wire} annotations: where each field's value goes and how
 * the record is made of them. The fields of a series lie one number after the other.
 *
 * @param <T> record type
 */
public final class WirePlan<T> {
    private static final ClassValue<WirePlan<?>> PLANS = new ClassValue<>() {
        @Override
        protected WirePlan<?> computeValue(Class<?> type) {
            return new WirePlan<>(type);
        }
    };

    /** A record component, its first field among all, how many records a series has, and the plan of those it holds. */
    record Part(
            WireField field,
            UnaryOperator<@Nullable Object> accessor,
            int first,
            int repeats,
            @Nullable WirePlan<?> inner) {
        WirePlan<?> plan() {
            return Objects.requireNonNull(inner);
        }
    }

    private final Class<T> type;
    private final List<Part> parts = new ArrayList<>();
    private final List<WireField> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, Part> blocks = new HashMap<>();
    private final char[][] names;
    private final int[] following;
    private final Function<@Nullable Object[], Object> constructor;

    private WirePlan(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException(type.getName() + " is not a record");
        }
        for (RecordComponent component : components) {
            add(component);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (positions.put(fields.get(i).name(), i) != null) {
                throw new IllegalStateException(type.getName() + " has the field twice: "
                        + fields.get(i).name());
            }
        }
        names = fields.stream().map(field -> field.name().toCharArray()).toArray(char[][]::new);
        // one more than there are fields, so that the last has a next one too
        following = IntStream.rangeClosed(0, fields.size())
                .map(i -> Math.min(i, Math.max(0, fields.size() - 1)))
                .toArray();
        constructor = constructor(type, components);
    }

    /** The plan of a record type; the same for every call. */
    @SuppressWarnings("unchecked")
    public static <T> WirePlan<T> of(Class<T> type) {
        return (WirePlan<T>) PLANS.get(type);
    }

    /** Every field in the order of the record, each of a series. */
    public List<WireField> fields() {
        return List.copyOf(fields);
    }

    /** The blocks that records of this type hold, by their name on the wire. */
    public Map<String, WirePlan<?>> blocks() {
        Map<String, WirePlan<?>> found = new HashMap<>();
        blocks.values().forEach(part -> found.put(part.field().name(), part.plan()));
        return found;
    }

    /** The value of a record's field, if it has such a field. */
    public static Optional<Object> value(Object record, String name) {
        return of(record.getClass()).parts.stream()
                .filter(part -> part.field().name().equals(name))
                .findFirst()
                .map(part -> get(part, record));
    }

    /** The fields of a record without blocks as texts, in its order: a form. */
    public static Map<String, String> texts(Object record) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Part part : of(record.getClass()).parts) {
            texts.put(part.field().name(), String.valueOf(get(part, record)));
        }
        return texts;
    }

    /** The single blocks that a record holds, in its order. */
    public static List<Object> heldBlocks(Object record) {
        List<Object> held = new ArrayList<>();
        for (Part part : of(record.getClass()).parts) {
            if (part.field().type() == WireField.Type.BLOCK) {
                Object block = get(part, record);
                if (block != null) {
                    held.add(block);
                }
            }
        }
        return held;
    }

    /** The rows that a record holds, block by block. */
    public static List<Object> heldRows(Object record) {
        List<Object> held = new ArrayList<>();
        for (Part part : of(record.getClass()).parts) {
            if (part.field().type() == WireField.Type.ROWS && get(part, record) instanceof List<?> rows) {
                held.addAll(rows);
            }
        }
        return held;
    }

    /** A copy of a record with other texts in some of its text fields; names it does not have are passed over. */
    public static <T> T with(T record, Map<String, String> changes) {
        @SuppressWarnings("unchecked")
        WirePlan<T> plan = of((Class<T>) record.getClass());
        @Nullable Object[] components = new Object[plan.parts.size()];
        for (int i = 0; i < components.length; i++) {
            Part part = plan.parts.get(i);
            String changed = changes.get(part.field().name());
            components[i] = changed == null ? get(part, record) : changed;
        }
        return plan.make(components);
    }

    List<Part> parts() {
        return parts;
    }

    int size() {
        return fields.size();
    }

    /** Where a field's value goes, negative for a field the record does not know. */
    int position(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    char[] name(int position) {
        return names[position];
    }

    /**
     * Where the field after another one was found the last time. Threads may overwrite what others remember: it is only a
     * guess.
     *
     * @param position of the one before, -1 at the beginning
     */
    int following(int position) {
        return following[position + 1];
    }

    void follows(int position, int next) {
        following[position + 1] = next;
    }

    WireField field(int position) {
        return fields.get(position);
    }

    WirePlan<?> block(int position) {
        return Objects.requireNonNull(blocks.get(position)).plan();
    }

    /** The record of its components. */
    T make(@Nullable Object[] components) {
        return type.cast(constructor.apply(components));
    }

    static @Nullable Object get(Part part, Object record) {
        return part.accessor().apply(record);
    }

    private void add(RecordComponent component) {
        Wire wire = component.getAnnotation(Wire.class);
        if (wire == null) {
            throw new IllegalStateException(type.getName() + "." + component.getName() + " has no @Wire");
        }
        WireField field = WireField.parse(wire.value());
        int repeats = field.type() == WireField.Type.SERIES ? field.range().size() : 0;
        Part part = new Part(field, accessor(component), fields.size(), repeats, inner(field, component));
        parts.add(part);
        switch (field.type()) {
            case TEXT, INTEGER, DECIMAL -> fields.add(field);
            case BLOCK, ROWS -> {
                blocks.put(fields.size(), part);
                fields.add(field);
            }
            case SERIES -> {
                WireField.Range range = field.range();
                for (int number = range.first(); number <= range.last(); number++) {
                    for (WireField repeated : part.plan().fields) {
                        fields.add(repeated.numbered(number));
                    }
                }
            }
        }
    }

    private static @Nullable WirePlan<?> inner(WireField field, RecordComponent component) {
        return switch (field.type()) {
            case TEXT, INTEGER, DECIMAL -> null;
            case BLOCK -> of(component.getType());
            case ROWS, SERIES -> of(element(component));
        };
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            if (list.getRawType() == List.class && element instanceof Class<?> record) {
                return record;
            }
        }
        throw new IllegalStateException(component.getName() + " is no list of records");
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<@Nullable Object> accessor(RecordComponent component) {
        try {
            return MethodHandleProxies.asInterfaceInstance(
                    UnaryOperator.class, MethodHandles.publicLookup().unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " is not public", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<@Nullable Object[], Object> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandleProxies.asInterfaceInstance(
                    Function.class,
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, types))
                            .asSpreader(Object[].class, types.length));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + " has no public constructor", e);
        }
    }
}
