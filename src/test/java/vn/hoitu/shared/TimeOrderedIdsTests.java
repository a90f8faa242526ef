package vn.hoitu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoitu.testing.MovableClock;

class TimeOrderedIdsTests {

    private static final Instant NOW = Instant.parse("2026-02-28T23:59:59.999Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final TimeOrderedIds ids = new TimeOrderedIds(clock);

    @Test
    void carryVersionVariantAndTime() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(time(id)).isEqualTo(NOW);
    }

    @Test
    void sortAsTheyWereMadeWithinOneMillisecond() {
        assertInOrder(make(10_000));
    }

    @Test
    void sortAsTheyWereMadeWhileTheClockIsSetBackALittle() {
        List<UUID> made = new ArrayList<>(make(100));
        clock.move(Duration.ofSeconds(-5));
        made.addAll(make(100));
        clock.move(Duration.ofSeconds(10));
        made.addAll(make(100));

        assertInOrder(made);
    }

    @Test
    void followTheClockAgainAfterItWasSetFarBack() {
        clock.moveTo(NOW.plus(Duration.ofDays(400)));
        ids.next();
        clock.moveTo(NOW);

        assertThat(time(ids.next())).isEqualTo(NOW);
    }

    @Test
    void eachOfManyAtOnceIsItsOwnAndLaterThanTheOneBefore() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<UUID>> work = () -> make(5_000);
            List<UUID> all = new ArrayList<>();
            for (var one : threads.invokeAll(List.of(work, work, work, work))) {
                assertInOrder(one.get());
                all.addAll(one.get());
            }
            assertThat(all).doesNotHaveDuplicates();
        }
    }

    private List<UUID> make(int count) {
        return Stream.generate(ids::next).limit(count).toList();
    }

    private static void assertInOrder(List<UUID> made) {
        assertThat(made.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
    }

    private static Instant time(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
