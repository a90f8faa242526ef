package vn.hoitu.importing.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Recognises one piece of markup at a time and where it ends. */
final class Markup {

    enum Kind {
        START_TAG,
        END_TAG,
        EMPTY_TAG,
        DOCTYPE,
        OTHER,
        /** The file ended within it, or a tag was longer than any honest one. */
        BROKEN
    }

    private static final String CDATA = "[CDATA[";

    private final CleanReader in;
    private final StringBuilder tag = new StringBuilder();
    private String name = "";

    Markup(CleanReader in) {
        this.in = in;
    }

    /** Name of the tag read last. */
    String name() {
        return name;
    }

    /** The tag read last, whole. */
    String tag() {
        return tag.toString();
    }

    /** Moves to the next {@code <}; false at the end of the file. */
    boolean find() throws IOException {
        return findInto(null);
    }

    boolean findInto(@Nullable CappedText sink) throws IOException {
        for (int unit = in.read(); unit != CleanReader.END; unit = in.read()) {
            if (unit == '<') {
                return true;
            }
            if (sink != null) {
                sink.append((char) unit);
            }
        }
        return false;
    }

    /** Reads what follows a {@code <}; what was read, with the {@code <}, also goes to the sink. */
    Kind readInto(@Nullable CappedText sink) throws IOException {
        tag.setLength(0);
        tag.append('<');
        name = "";
        int first = in.read();
        return switch (first) {
            case '!' -> declaration(sink);
            case '?' -> until("<?", "?>", sink);
            case CleanReader.END -> flush(sink, Kind.BROKEN);
            default -> tag(first, sink);
        };
    }

    private Kind declaration(@Nullable CappedText sink) throws IOException {
        StringBuilder start = new StringBuilder("<!");
        for (int unit = in.read(); unit != CleanReader.END; unit = in.read()) {
            start.append((char) unit);
            String said = start.substring(2);
            if (said.equals("--")) {
                return until("<!--", "-->", sink);
            }
            if (said.equals(CDATA)) {
                return until("<![CDATA[", "]]>", sink);
            }
            if (!"--".startsWith(said) && !CDATA.startsWith(said)) {
                tag.append(start.substring(1));
                return flush(sink, said.charAt(0) == 'D' || said.charAt(0) == 'd' ? Kind.DOCTYPE : Kind.OTHER);
            }
        }
        return Kind.BROKEN;
    }

    private Kind until(String start, String end, @Nullable CappedText sink) throws IOException {
        if (sink != null) {
            sink.append(start);
        }
        int matched = 0;
        for (int unit = in.read(); unit != CleanReader.END; unit = in.read()) {
            if (sink != null) {
                sink.append((char) unit);
            }
            if (unit == end.charAt(matched)) {
                matched++;
                if (matched == end.length()) {
                    return Kind.OTHER;
                }
            } else {
                // Both ends are a repeated character and ">": after "]]]" two of them still count.
                boolean repeats = matched == end.length() - 1 && unit == end.charAt(0) && end.charAt(0) != '?';
                matched = repeats ? matched : unit == end.charAt(0) ? 1 : 0;
            }
        }
        return Kind.BROKEN;
    }

    private Kind tag(int first, @Nullable CappedText sink) throws IOException {
        char quote = 0;
        for (int unit = first; unit != CleanReader.END; unit = in.read()) {
            tag.append((char) unit);
            if (tag.length() > Limits.MOST_TAG_CHARACTERS) {
                return flush(sink, Kind.BROKEN);
            }
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = (char) unit;
            } else if (unit == '>') {
                return flush(sink, kindOfTag());
            }
        }
        return flush(sink, Kind.BROKEN);
    }

    private Kind kindOfTag() {
        boolean closing = tag.charAt(1) == '/';
        int start = closing ? 2 : 1;
        int end = start;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        name = tag.substring(start, end);
        if (closing) {
            return Kind.END_TAG;
        }
        return tag.charAt(tag.length() - 2) == '/' ? Kind.EMPTY_TAG : Kind.START_TAG;
    }

    private Kind flush(@Nullable CappedText sink, Kind kind) {
        if (sink != null) {
            sink.append(tag);
        }
        return kind;
    }
}
