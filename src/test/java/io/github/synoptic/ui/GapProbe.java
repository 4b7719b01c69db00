package io.github.synoptic.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the JavaFX thread again and again to answer, and notes for the longest time it did not: how long the answer
/// took, how much of that the thread was at work (on a busy machine it waits for the processor too), and how much of the
/// work was done by our code or by what our code called, rather than by the toolkit's own styling and layout.
///
/// Work is told apart by looking at the thread's stack every two milliseconds.
final class GapProbe implements AutoCloseable {
    /// How often it asks and looks, in milliseconds.
    private static final long PERIOD = 2;
    /// The least work that is kept with what was seen of it, in nanoseconds.
    private static final long WORTH_A_LOOK = TimeUnit.MILLISECONDS.toNanos(10);
    private static final String OURS = "io.github.synoptic.";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begun = System.nanoTime();
    private final Thread toolkit;
    private final List<Gap> gaps = new ArrayList<>();
    private final Thread asker;
    private List<StackTraceElement[]> seen = new ArrayList<>();
    private List<Work> works = new ArrayList<>();
    private long answered = begun;
    private long worked;
    private long longest;
    private volatile boolean closed;

    /// The longest gaps in a part of a session, in milliseconds.
    ///
    /// @param part which part
    /// @param after how long the session had run when the part was over
    /// @param unanswered the longest time without an answer
    /// @param work the most that was worked between two answers
    /// @param ours the most of it that was our code's
    record Gap(String part, long after, long unanswered, long work, long ours) {
        @Override
        public String toString() {
            return part + " until " + after + " ms: no answer for " + unanswered + " ms, at work " + work
                    + " ms, our code " + ours + " ms";
        }
    }

    /// Work between two answers, in nanoseconds, and the stacks seen meanwhile.
    private record Work(long lasted, long worked, List<StackTraceElement[]> seen) {
        /// The part of the work that was our code's, or was called by it.
        long ours() {
            return seen.isEmpty() ? 0 : worked * seen.stream().filter(Work::isOurs).count() / seen.size();
        }

        private static boolean isOurs(StackTraceElement[] stack) {
            return Arrays.stream(stack).anyMatch(Work::isOurs);
        }

        private static boolean isOurs(StackTraceElement frame) {
            return frame.getClassName().startsWith(OURS) && !frame.getClassName().contains("GapProbe")
                    && !frame.getClassName().contains("WindowDriver");
        }
    }

    /// Begins to ask. Called off the JavaFX thread.
    GapProbe() throws Exception {
        toolkit = WindowDriver.onFx(Thread::currentThread);
        worked = WindowDriver.onFx(THREADS::getCurrentThreadCpuTime);
        asker = Thread.ofPlatform().daemon().name("gap probe").start(this::ask);
    }

    private void ask() {
        while (!closed) {
            long asked = System.nanoTime();
            Platform.runLater(() -> answer(asked));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PERIOD));
            StackTraceElement[] stack = toolkit.getStackTrace();
            synchronized (this) {
                seen.add(stack);
            }
        }
    }

    private synchronized void answer(long asked) {
        long now = System.nanoTime();
        long work = THREADS.getCurrentThreadCpuTime();
        longest = Math.max(longest, now - asked);
        if (work - worked >= WORTH_A_LOOK) {
            works.add(new Work(now - answered, work - worked, List.copyOf(seen)));
        }
        seen.clear();
        answered = now;
        worked = work;
    }

    /// Ends a part of the session.
    synchronized void mark(String part) {
        Comparator<Work> byOurs = Comparator.comparingLong(Work::ours);
        long work = works.stream().mapToLong(Work::worked).max().orElse(0);
        Work ours = works.stream().max(byOurs).orElse(new Work(0, 0, List.of()));
        gaps.add(new Gap(part, millis(System.nanoTime() - begun), millis(longest), millis(work), millis(ours.ours())));
        if (Boolean.getBoolean("synoptic.gap.stacks")) {
            works.stream().sorted(byOurs.reversed()).limit(2)
                    .forEach(one -> tell(part, one));
        }
        works = new ArrayList<>();
        longest = 0;
    }

    /// Prints what was seen in a long piece of work, as a tree of calls with the share of the looks each was in.
    private static void tell(String part, Work work) {
        System.out.println("== " + part + ": at work " + millis(work.worked()) + " of " + millis(work.lasted())
                + " ms, our code " + millis(work.ours()) + " ms, " + work.seen().size() + " looks");
        tell(work.seen().stream().map(stack -> Arrays.asList(stack).reversed()).toList(), 0, work.seen().size());
    }

    private static void tell(List<List<StackTraceElement>> stacks, int depth, int all) {
        Map<String, List<List<StackTraceElement>>> calls = stacks.stream().filter(stack -> stack.size() > depth)
                .collect(Collectors.groupingBy(stack -> stack.get(depth).getClassName() + "."
                        + stack.get(depth).getMethodName(), TreeMap::new, Collectors.toList()));
        calls.forEach((call, below) -> {
            if (below.size() * 20 >= all) {
                System.out.println(" ".repeat(depth) + below.size() + " " + call);
                tell(below, depth + 1, all);
            }
        });
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /// The gaps of each part of the session.
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    @Override
    public void close() {
        closed = true;
        asker.interrupt();
    }
}
