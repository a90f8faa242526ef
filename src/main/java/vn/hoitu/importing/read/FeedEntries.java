package vn.hoitu.importing.read;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.HtmlOrigin;

/** Turns the entries of a feed into pieces. They may be another's work, so each becomes a draft. */
final class FeedEntries {

    private final SyndFeed feed;
    private final String feedName;

    FeedEntries(SyndFeed feed) {
        this.feed = feed;
        this.feedName = Plain.cut(Plain.ofHtml(text(feed.getTitle())), Limits.MOST_NAME_CHARACTERS);
    }

    List<ForeignItem> items() {
        return feed.getEntries().stream()
                .limit(Limits.MOST_ITEMS)
                .map(this::item)
                .toList();
    }

    private ForeignItem item(SyndEntry entry) {
        String title = Plain.ofHtml(text(entry.getTitle()));
        String link = text(entry.getLink()).strip();
        String id = text(entry.getUri()).strip().isEmpty()
                ? link
                : text(entry.getUri()).strip();
        String summary = entry.getDescription() == null
                ? ""
                : text(entry.getDescription().getValue());
        String full = entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (title.isEmpty() && summary.isBlank() && full.isBlank()) {
            return new ForeignItem.Left("entry", id, "", false, Finding.of(Remark.EMPTY_ROW));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Remark.FROM_A_FEED));
        if (full.isBlank()) {
            findings.add(Finding.of(Remark.SUMMARY_ONLY));
        }
        if (!entry.getEnclosures().isEmpty()) {
            findings.add(Finding.of(
                    Remark.ENCLOSURE_NOT_KEPT, "count", entry.getEnclosures().size()));
        }
        Instant published = instant(entry.getPublishedDate());
        Instant at = published == null ? instant(entry.getUpdatedDate()) : published;
        return new ForeignItem.Text(new ForeignPiece(
                "entry",
                origin(id, title, summary),
                Plain.cut(id, Limits.MOST_ADDRESS_CHARACTERS),
                title,
                full.isBlank() ? "" : Plain.ofHtml(summary),
                full.isBlank() ? summary : full,
                HtmlOrigin.web(link),
                false,
                at,
                null,
                authors(entry),
                List.of(),
                tags(entry),
                source(link),
                null,
                List.of(),
                null,
                List.of(),
                findings));
    }

    private String origin(String id, String title, String summary) {
        String feedAddress = text(feed.getLink());
        String name =
                id.isEmpty() || id.length() > Limits.MOST_ADDRESS_CHARACTERS ? Origins.fingerprint(title, summary) : id;
        boolean global = name.startsWith("http") || name.startsWith("urn:") || name.startsWith("tag:");
        return "feed:" + (global ? name : Plain.cut(feedAddress, Limits.MOST_ADDRESS_CHARACTERS) + "#" + name);
    }

    private @Nullable String source(String link) {
        String source = link.isEmpty() || link.length() > Limits.MOST_ADDRESS_CHARACTERS
                ? feedName
                : feedName.isEmpty() ? link : feedName + " (" + link + ")";
        return source.isEmpty() ? null : source;
    }

    private static List<String> authors(SyndEntry entry) {
        Stream<String> persons = entry.getAuthors().stream().map(SyndPerson::getName);
        return Stream.concat(persons, Stream.of(text(entry.getAuthor())))
                .filter(Objects::nonNull)
                .map(n -> Plain.cut(Plain.ofHtml(n), Limits.MOST_NAME_CHARACTERS))
                .filter(n -> !n.isEmpty())
                .distinct()
                .limit(Limits.MOST_AUTHORS)
                .toList();
    }

    private static List<String> tags(SyndEntry entry) {
        return entry.getCategories().stream()
                .map(SyndCategory::getName)
                .filter(Objects::nonNull)
                .map(n -> Plain.cut(Plain.ofHtml(n), Limits.MOST_NAME_CHARACTERS))
                .filter(n -> !n.isEmpty())
                .distinct()
                .limit(Limits.MOST_TAGS)
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return Optional.ofNullable(date)
                .map(d -> Instant.ofEpochMilli(d.getTime()))
                .flatMap(WxrDates::sensible)
                .orElse(null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
