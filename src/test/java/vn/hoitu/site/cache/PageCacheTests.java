package vn.hoitu.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.Change;

class PageCacheTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final PageKey HOME = new PageKey("bao-mau.localhost", "/");

    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final AtomicLong nanos = new AtomicLong(1);
    private final PageCache cache = open(1 << 20);

    private PageCache open(long limitBytes) {
        PageCache opened = new PageCache(Clock.fixed(NOW, ZoneOffset.UTC), nanos::get, limitBytes);
        opened.changesReadAt(nanos.get());
        return opened;
    }

    private static StoredPage page(String text) {
        return StoredPage.of(
                200, "text/html", text.getBytes(StandardCharsets.UTF_8), Map.of("Cache-Control", "no-cache"));
    }

    @Test
    void keepsAPageUntilItsAgencyChanges() {
        cache.store(HOME, agency, cache.begin(), page("một"), LATER);
        assertThat(cache.find(HOME)).isPresent();

        cache.purge(new AgencyId(UUID.randomUUID()));
        assertThat(cache.find(HOME)).isPresent();

        cache.purge(agency);
        assertThat(cache.find(HOME)).isEmpty();
        assertThat(cache.heldBytes()).isZero();
    }

    @Test
    void aRenderThatBeganBeforeAPublicationIsNeverServedAfterIt() {
        PageCache.Ticket begun = cache.begin();
        cache.purge(agency);

        cache.store(HOME, agency, begun, page("cũ"), LATER);

        assertThat(cache.find(HOME)).isEmpty();
    }

    @Test
    void aRenderOfTheTimeBeforeDoesNotReplaceTheNewPage() {
        PageCache.Ticket before = cache.begin();
        cache.purge(agency);
        cache.store(HOME, agency, cache.begin(), page("mới"), LATER);

        cache.store(HOME, agency, before, page("cũ"), LATER);

        assertThat(StandardCharsets.UTF_8
                        .decode(cache.find(HOME).orElseThrow().identity())
                        .toString())
                .isEqualTo("mới");
    }

    @Test
    void publishingAndRenderingAtTheSameTimeNeverLeavesAStalePage() throws Exception {
        AtomicLong published = new AtomicLong();
        List<Thread> renderers = java.util.stream.IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 3_000; i++) {
                        PageCache.Ticket ticket = cache.begin();
                        cache.store(HOME, agency, ticket, page(String.valueOf(published.get())), LATER);
                    }
                }))
                .toList();

        for (int i = 1; i <= 1_000; i++) {
            published.set(i);
            cache.purge(agency);
            int least = i;
            cache.find(HOME)
                    .ifPresent(found -> assertThat(Integer.parseInt(StandardCharsets.UTF_8
                                    .decode(found.identity())
                                    .toString()))
                            .isGreaterThanOrEqualTo(least));
        }
        for (Thread renderer : renderers) {
            renderer.join();
        }
    }

    @Test
    void servesNothingWhenTheChangeTableWasNotReadForTooLong() {
        cache.store(HOME, agency, cache.begin(), page("một"), LATER);

        nanos.addAndGet(PageCache.LONGEST_WITHOUT_CHANGES.toNanos() + 1);
        assertThat(cache.find(HOME)).isEmpty();

        cache.changesReadAt(nanos.get());
        assertThat(cache.find(HOME)).isPresent();
    }

    @Test
    void neverServesFromMemoryBeforeTheFirstReading() {
        PageCache fresh = new PageCache(Clock.fixed(NOW, ZoneOffset.UTC), nanos::get, 1 << 20);
        fresh.store(HOME, agency, fresh.begin(), page("một"), LATER);

        assertThat(fresh.find(HOME)).isEmpty();
    }

    @Test
    void aPageEndsWhenItsTimeEnds() {
        cache.store(HOME, agency, cache.begin(), page("một"), NOW);

        assertThat(cache.find(HOME)).isEmpty();
    }

    @Test
    void holdsNoMoreThanItsLimitAndKeepsWhatIsAskedFor() {
        PageCache small = open(1_000);
        for (int i = 0; i < 50; i++) {
            small.store(new PageKey("a", "/" + i), agency, small.begin(), page("x".repeat(100)), LATER);
            small.find(new PageKey("a", "/0"));
        }

        assertThat(small.heldBytes()).isLessThanOrEqualTo(1_000);
        assertThat(small.find(new PageKey("a", "/0"))).isPresent();
        assertThat(small.find(new PageKey("a", "/49"))).isPresent();
        assertThat(small.find(new PageKey("a", "/1"))).isEmpty();
        small.store(HOME, agency, small.begin(), page("y".repeat(400)), LATER);
        assertThat(small.find(HOME)).isEmpty();
    }

    @Test
    void followsTheChangesOfOtherNodes() {
        PageCacheFollower follower = new PageCacheFollower(cache);
        cache.store(HOME, agency, cache.begin(), page("một"), LATER);

        follower.follow(List.of(new Change(agency, 1, "piece", UUID.randomUUID())));
        assertThat(cache.find(HOME)).isPresent();

        follower.follow(List.of(new Change(agency, 2, "section", UUID.randomUUID())));
        assertThat(cache.find(HOME)).isEmpty();

        cache.store(HOME, agency, cache.begin(), page("một"), LATER);
        follower.follow(List.of(new Change(AgencyId.INSTALLATION, 3, "organization", UUID.randomUUID())));
        assertThat(cache.find(HOME)).isEmpty();
    }

    @Test
    void whatWasRenderedWhileOtherFollowersWereStillReadingGoesToo() {
        PageCacheFollower follower = new PageCacheFollower(cache);
        follower.follow(List.of(new Change(agency, 1, "profile", UUID.randomUUID())));
        cache.store(HOME, agency, cache.begin(), page("tên cũ"), LATER);

        follower.readAt(nanos.get());
        assertThat(cache.find(HOME)).isEmpty();

        cache.store(HOME, agency, cache.begin(), page("mới"), LATER);
        follower.readAt(nanos.get());
        assertThat(cache.find(HOME)).isPresent();
    }

    @Test
    void campaignsMakeNoOtherPageAndOtherQueriesNone() {
        assertThat(PageKey.of("a", "/", "utm_source=x&fbclid=y")).contains(new PageKey("a", "/"));
        assertThat(PageKey.of("a", "/x", "trang=2&utm_medium=z")).contains(new PageKey("a", "/x?trang=2"));
        assertThat(PageKey.of("a", "/", "p=12")).isEmpty();
        assertThat(PageKey.of("a", "/x", "trang=2&trang=3")).isEmpty();
        assertThat(PageKey.of("a", "/x", "trang=hai")).isEmpty();
    }

    @Test
    void compressesOnlyForThoseWhoAskForIt() {
        StoredPage page = page("chữ ".repeat(1_000));

        assertThat(page.reply(false, null, null).headers()).doesNotContainKey("Content-Encoding");
        assertThat(page.reply(false, "gzip;q=0, br", null).headers()).doesNotContainKey("Content-Encoding");
        StoredPage.Reply packed = page.reply(false, "br;q=1, gzip;q=0.8", null);
        assertThat(packed.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(packed.lengthBytes()).isLessThan(200);
        assertThat(page.reply(false, null, packed.headers().get("ETag")).status())
                .isEqualTo(304);
        assertThat(page.reply(false, null, "\"other\"").status()).isEqualTo(200);
        assertThat(page.reply(true, null, null).body()).isNull();
    }
}
