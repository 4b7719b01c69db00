package packed;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// What the program calls of [Comparator] in the packages. The JDK's own can be serialised, and no cache keeps a lambda that
/// can.
public final class Orders {
    private Orders() {}

    public static <T, U extends Comparable<? super U>> Comparator<T> comparing(
            Function<? super T, ? extends U> key) {
        return (one, other) -> key.apply(one).compareTo(key.apply(other));
    }

    public static <T, U> Comparator<T> comparing(Function<? super T, ? extends U> key, Comparator<? super U> order) {
        return (one, other) -> order.compare(key.apply(one), key.apply(other));
    }

    public static <T> Comparator<T> comparingInt(ToIntFunction<? super T> key) {
        return (one, other) -> Integer.compare(key.applyAsInt(one), key.applyAsInt(other));
    }

    public static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> key) {
        return (one, other) -> Double.compare(key.applyAsDouble(one), key.applyAsDouble(other));
    }

    public static <T> Comparator<T> thenComparing(Comparator<T> first, Comparator<? super T> then) {
        return (one, other) -> {
            int told = first.compare(one, other);
            return told == 0 ? then.compare(one, other) : told;
        };
    }

    public static <T, U extends Comparable<? super U>> Comparator<T> thenComparing(Comparator<T> first,
            Function<? super T, ? extends U> key) {
        return thenComparing(first, comparing(key));
    }

    public static <T, U> Comparator<T> thenComparing(Comparator<T> first, Function<? super T, ? extends U> key,
            Comparator<? super U> order) {
        return thenComparing(first, comparing(key, order));
    }

    public static <T> Comparator<T> thenComparingInt(Comparator<T> first, ToIntFunction<? super T> key) {
        return thenComparing(first, comparingInt(key));
    }

    public static <T> Comparator<T> thenComparingDouble(Comparator<T> first, ToDoubleFunction<? super T> key) {
        return thenComparing(first, comparingDouble(key));
    }
}
