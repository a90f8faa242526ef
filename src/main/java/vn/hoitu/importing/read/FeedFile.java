package vn.hoitu.importing.read;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed. Feeds are small, so it is read as a whole, after it proved harmless. */
public final class FeedFile implements ForeignFile {

    private final Iterator<ForeignItem> items;
    private final int total;
    private final List<Finding> findings;

    private FeedFile(List<ForeignItem> items, List<Finding> findings) {
        this.items = items.iterator();
        this.total = items.size();
        this.findings = findings;
    }

    public static Opening open(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            return Opening.unreadable(Remark.FILE_EMPTY);
        }
        if (bytes > Limits.MOST_FEED_BYTES) {
            return new Opening.Unreadable(Finding.of(Remark.FILE_TOO_LARGE, "limit", Limits.MOST_FEED_BYTES >> 20));
        }
        TextEncoding encoding = TextEncoding.of(file);
        String xml = text(encoding.reader(file));
        Optional<Finding> harm = FeedGuard.harmIn(xml);
        if (harm.isPresent()) {
            return new Opening.Unreadable(harm.get());
        }
        try {
            SyndFeed feed = new SyndFeedImpl(new HardenedInput().build(new StringReader(xml)));
            List<ForeignItem> items = new FeedEntries(feed).items();
            return new Opening.Opened(new FeedFile(items, encoding.findings()));
        } catch (FeedException | RuntimeException notAFeed) {
            // Rome answers some nonsense with unchecked exceptions.
            return Opening.unreadable(Remark.NOT_A_FEED);
        }
    }

    /** Rome with the JDK's parser as hardened as ours. */
    private static final class HardenedInput extends WireFeedInput {

        HardenedInput() {
            super(false, Locale.ROOT);
            setAllowDoctypes(false);
        }

        @Override
        protected SAXBuilder createSAXBuilder() {
            SAXBuilder builder = super.createSAXBuilder();
            HardenedXml.LIMITS_OF_ENTITIES.forEach(limit -> builder.setProperty(limit, "0"));
            return builder;
        }
    }

    private static String text(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CleanReader clean = new CleanReader(reader)) {
            for (int unit = clean.read(); unit != CleanReader.END; unit = clean.read()) {
                text.append((char) unit);
            }
        }
        return text.toString().strip();
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public @Nullable ForeignItem next() {
        return items.hasNext() ? items.next() : null;
    }

    @Override
    public void close() {}
}
