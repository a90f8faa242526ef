package vn.hoitu.importing.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.importing.read.ChannelScanner.Part;

/**
 * A WordPress export. Read twice: first for what items refer to (attachments come after the posts that show them),
 * then item by item. Neither reading holds more than one item.
 */
public final class WxrFile implements ForeignFile {

    private static final Pattern TITLE =
            Pattern.compile("<title[^>]*>\\s*(?:<!\\[CDATA\\[)?(.{0,400}?)(?:]]>)?\\s*</title>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("<wp:post_id>\\s*(?:<!\\[CDATA\\[)?(\\d{1,20})");

    private final ChannelScanner scanner;
    private final WxrItems items;
    private final int total;
    private final List<Finding> findings;
    private String lastTitle = "";
    private boolean ended;

    private WxrFile(ChannelScanner scanner, WxrItems items, int total, List<Finding> findings) {
        this.scanner = scanner;
        this.items = items;
        this.total = total;
        this.findings = findings;
    }

    public static Opening open(Path file) throws IOException {
        return open(file, Limits.MOST_ITEM_CHARACTERS);
    }

    static Opening open(Path file, int mostItemCharacters) throws IOException {
        if (Files.size(file) == 0) {
            return Opening.unreadable(Remark.FILE_EMPTY);
        }
        TextEncoding encoding = TextEncoding.of(file);
        WxrOutline outline = new WxrOutline();
        int total = 0;
        try (ChannelScanner first = scanner(encoding, file, mostItemCharacters)) {
            for (Part part = first.next(); !(part instanceof Part.End); part = first.next()) {
                if (part instanceof Part.Doctype) {
                    return Opening.unreadable(Remark.DOCTYPE_REFUSED);
                }
                total += counts(part) ? 1 : 0;
                if (total > Limits.MOST_ITEMS) {
                    return new Opening.Unreadable(Finding.of(Remark.TOO_MANY_ITEMS, "limit", Limits.MOST_ITEMS));
                }
                outline(outline, part);
            }
        }
        if (!outline.isWordpress()) {
            return Opening.unreadable(Remark.NOT_WXR);
        }
        ChannelScanner second = scanner(encoding, file, mostItemCharacters);
        return new Opening.Opened(new WxrFile(second, new WxrItems(outline), total, encoding.findings()));
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
    public @Nullable ForeignItem next() throws IOException {
        while (!ended) {
            Part part = scanner.next();
            ended = part instanceof Part.End || part instanceof Part.Cut;
            if (counts(part)) {
                ForeignItem item = item(part);
                lastTitle = item.title();
                return item;
            }
        }
        return null;
    }

    private ForeignItem item(Part part) {
        return switch (part) {
            case Part.Element(String name, String xml, long line) ->
                HardenedXml.parse(xml)
                        .map(items::of)
                        .orElseGet(() -> left("item", xml, Finding.of(Remark.ITEM_BROKEN, "line", line)));
            case Part.TooLarge(String name, String head, long line) ->
                left("item", head, Finding.of(Remark.ITEM_TOO_LARGE, "line", line));
            case Part.Cut(var name, String head, long line) ->
                left(
                        "item".equals(name) ? "item" : "file",
                        head,
                        Finding.of(Remark.FILE_CUT, "line", line).with("after", lastTitle));
            case Part.Doctype() -> throw new IllegalStateException("refused when the file was opened");
            case Part.End(boolean foundChannel) -> throw new IllegalStateException("no item");
        };
    }

    private static ForeignItem left(String kind, String xml, Finding why) {
        return new ForeignItem.Left(kind, found(ID, xml), Plain.ofHtml(found(TITLE, xml)), true, why);
    }

    private static String found(Pattern pattern, String xml) {
        String head = xml.substring(0, Math.min(xml.length(), Limits.MOST_TAG_CHARACTERS));
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : "";
    }

    /** Whether the report has a line for it. */
    private static boolean counts(Part part) {
        return switch (part) {
            case Part.Element(String name, String xml, long line) -> name.equals("item");
            case Part.TooLarge(String name, String head, long line) -> name.equals("item");
            case Part.Cut cut -> true;
            case Part.Doctype() -> false;
            case Part.End(boolean foundChannel) -> false;
        };
    }

    private static void outline(WxrOutline outline, Part part) {
        if (!(part instanceof Part.Element(String name, String xml, long line))) {
            return;
        }
        boolean item = name.equals("item");
        if (item && !xml.contains("wp:attachment_url")) {
            return;
        }
        if (item) {
            HardenedXml.parse(xml).ifPresent(outline::takeAttachment);
        } else if (xml.length() <= Limits.MOST_TAG_CHARACTERS) {
            HardenedXml.parse(xml).ifPresent(outline::take);
        }
    }

    private static ChannelScanner scanner(TextEncoding encoding, Path file, int most) throws IOException {
        return new ChannelScanner(new CleanReader(encoding.reader(file)), most);
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
