package vn.hoitu.importing.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an RSS channel into its elements without parsing them, so that one broken or monstrous item costs only itself.
 * Knows no more of XML than where markup begins and ends: tags, comments, CDATA sections, processing instructions.
 */
final class ChannelScanner implements AutoCloseable {

    /** What the file holds next. */
    sealed interface Part {

        /** An element of the channel, whole. */
        record Element(String name, String xml, long line) implements Part {}

        /** An element longer than the limit; only its beginning was kept. */
        record TooLarge(String name, String head, long line) implements Part {}

        /** The file ends before the channel does, in this element or between two. */
        record Cut(@Nullable String name, String head, long line) implements Part {}

        /** A document type, which no honest export has and entity bombs need. */
        record Doctype() implements Part {}

        record End(boolean foundChannel) implements Part {}
    }

    private static final String ITEM = "item";

    private final CleanReader in;
    private final int mostCharacters;
    private final Markup markup;
    /** 0 before the root, 1 in it, 2 in the channel, 3 after it. */
    private int level;

    private boolean ended;
    private boolean sawChannel;
    private boolean startPending;

    ChannelScanner(CleanReader in, int mostCharacters) {
        this.in = in;
        this.mostCharacters = mostCharacters;
        this.markup = new Markup(in);
    }

    Part next() throws IOException {
        while (!ended) {
            boolean found = startPending || markup.find();
            if (!found) {
                ended = true;
                return sawChannel && level < 3 ? new Part.Cut(null, "", in.line()) : new Part.End(sawChannel);
            }
            Part part = startPending ? element() : between();
            if (part != null) {
                return part;
            }
        }
        return new Part.End(sawChannel);
    }

    private @Nullable Part between() throws IOException {
        switch (markup.readInto(null)) {
            case DOCTYPE -> {
                ended = true;
                return new Part.Doctype();
            }
            case END_TAG -> level = level == 2 && markup.name().equals("channel") ? 3 : level;
            case START_TAG -> {
                if (level == 2) {
                    return element();
                }
                level += level < 2 ? 1 : 0;
                sawChannel |= level == 2;
            }
            case EMPTY_TAG, OTHER -> {}
            case BROKEN -> {}
        }
        return null;
    }

    /** Reads on from a start tag to its end tag. Where an item begins, whatever was open has been left unclosed. */
    private Part element() throws IOException {
        startPending = false;
        String name = markup.name();
        long line = in.line();
        CappedText text = new CappedText(mostCharacters);
        text.append(markup.tag());
        int open = 1;
        while (open > 0) {
            if (!markup.findInto(text)) {
                ended = true;
                return new Part.Cut(name, text.head(), line);
            }
            switch (markup.readInto(text)) {
                case START_TAG -> {
                    if (markup.name().equals(ITEM)) {
                        startPending = true;
                        text.dropLast(markup.tag().length());
                        open = 0;
                    } else if (markup.name().equals(name)) {
                        open++;
                    }
                }
                case END_TAG -> {
                    open -= markup.name().equals(name) ? 1 : 0;
                    if (markup.name().equals("channel")) {
                        level = 3;
                        open = 0;
                    }
                }
                case DOCTYPE, EMPTY_TAG, OTHER, BROKEN -> {}
            }
        }
        return text.isOver() ? new Part.TooLarge(name, text.head(), line) : new Part.Element(name, text.all(), line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
