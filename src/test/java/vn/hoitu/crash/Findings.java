package vn.hoitu.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What was acknowledged, by kind, and what of it was not as acknowledged. */
final class Findings {

    private static final int MOST_SHOWN_CHARACTERS = 600;

    private final Map<String, LongAdder> acknowledged = new ConcurrentSkipListMap<>();
    private final List<String> lost = new ArrayList<>();

    void acknowledged(String kind) {
        acknowledged.computeIfAbsent(kind, k -> new LongAdder()).increment();
    }

    synchronized void lost(String what) {
        lost.add(what.length() > MOST_SHOWN_CHARACTERS ? what.substring(0, MOST_SHOWN_CHARACTERS) + " …" : what);
    }

    /** @return the condition, so that what depends on it can be left out */
    boolean expect(boolean holds, String otherwise) {
        if (!holds) {
            lost(otherwise);
        }
        return holds;
    }

    long acknowledged() {
        return acknowledged.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Map<String, LongAdder> byKind() {
        return acknowledged;
    }

    synchronized List<String> lost() {
        return List.copyOf(lost);
    }
}
