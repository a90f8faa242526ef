package vn.hoitu.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.importing.fetch.Fetched;
import vn.hoitu.importing.fetch.SafeFetch;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Fetches pictures from where they stood into the archive, each address once. */
@Component
class ForeignPictures {

    static final long MOST_PICTURE_BYTES = 20L * 1024 * 1024;
    static final int MOST_AT_ONCE = 4;

    private static final Pattern IMAGE_NAME = Pattern.compile("(?i)[^?#]+\\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)");
    /** WordPress names scaled copies {@code name-300x200.jpg}. */
    private static final Pattern SCALED = Pattern.compile("-\\d{2,5}x\\d{2,5}(?=\\.[A-Za-z]{3,4}$)");

    /** What came of an address: a picture of the archive, or why there is none. */
    record Brought(
            @Nullable UUID picture, boolean isNew, @Nullable Finding why) {}

    private final PictureRows rows;
    private final Pictures archive;
    private final SafeFetch web;
    private final Tenancy tenancy;
    /** All imports of this node together, so that many agencies do not add up to a storm. */
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    ForeignPictures(PictureRows rows, Pictures archive, SafeFetch web, Tenancy tenancy) {
        this.rows = rows;
        this.archive = archive;
        this.web = web;
        this.tenancy = tenancy;
    }

    Map<String, Brought> bringAll(Run run, Collection<String> addresses, Pictures.Details details) {
        Map<String, Future<Brought>> coming = new LinkedHashMap<>();
        Map<String, Brought> brought = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String address : addresses) {
                coming.computeIfAbsent(address, a -> threads.submit(() -> bring(run, a, details)));
            }
            for (var one : coming.entrySet()) {
                brought.put(one.getKey(), one.getValue().get());
            }
            return brought;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    Brought bring(Run run, String address, Pictures.Details details) {
        List<String> candidates = candidates(address);
        Optional<PictureRows.Known> known = tenancy.reading(
                run.agency(),
                () -> candidates.stream()
                        .flatMap(a -> rows.find(run.agency(), a).stream())
                        .findFirst());
        if (known.isPresent()) {
            return new Brought(known.get().picture(), known.get().importId().equals(run.importId()), null);
        }
        Brought last = new Brought(null, false, null);
        for (String candidate : candidates) {
            last = fetched(run, candidate, details);
            if (last.picture() != null) {
                return last;
            }
        }
        return last;
    }

    private Brought fetched(Run run, String address, Pictures.Details details) {
        String host = SafeFetch.host(address).orElse("");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Fetched fetched = ask(run, address, host, bytes);
        return switch (fetched) {
            case Fetched.Not not -> {
                run.failed(host, not);
                yield new Brought(null, false, notFetched(address, not));
            }
            case Fetched.Got got -> {
                run.answered(host);
                yield archived(run, address, bytes, details);
            }
        };
    }

    private Fetched ask(Run run, String address, String host, ByteArrayOutputStream bytes) {
        Fetched.Not dead = run.whyNotAsk(host);
        if (dead != null) {
            return dead;
        }
        turns.acquireUninterruptibly();
        try {
            return web.fetch(address, MOST_PICTURE_BYTES, bytes);
        } catch (IOException memoryNeverRefuses) {
            throw new IllegalStateException(memoryNeverRefuses);
        } finally {
            turns.release();
        }
    }

    private Brought archived(Run run, String address, ByteArrayOutputStream bytes, Pictures.Details details) {
        Outcome<PictureView> added = archive.add(
                run.agency(),
                run.actor(),
                new ByteArrayInputStream(bytes.toByteArray()),
                new Pictures.Details(fileName(address), details.caption(), details.credit(), details.alt()));
        return switch (added) {
            case Outcome.Refused<PictureView>(var refusal) -> new Brought(null, false, Finding.refused(refusal));
            case Outcome.Done<PictureView>(PictureView picture) -> {
                tenancy.within(run.agency(), () -> rows.add(run.agency(), address, picture.id(), run.importId()));
                yield new Brought(picture.id(), true, null);
            }
        };
    }

    /** Whether an address can be a picture by its name; one without any ending may be. */
    static boolean mayBePicture(String address) {
        String path = address.split("[?#]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 || IMAGE_NAME.matcher(path).matches();
    }

    /** The best first: the original of a scaled copy, the plain file of a resizing address, the address itself. */
    static List<String> candidates(String address) {
        Set<String> candidates = new LinkedHashSet<>();
        String path = address.split("[?#]", 2)[0];
        if (IMAGE_NAME.matcher(path).matches()) {
            candidates.add(SCALED.matcher(path).replaceFirst(""));
            candidates.add(path);
        }
        candidates.add(address);
        return new ArrayList<>(candidates);
    }

    private static Finding notFetched(String address, Fetched.Not not) {
        return Finding.of(Remark.PICTURE_NOT_FETCHED, "address", address)
                .with("why", not.why().code())
                .with("detail", not.detail());
    }

    private static String fileName(String address) {
        String path = address.split("[?#]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "anh" : name.substring(Math.max(0, name.length() - 120));
    }
}
