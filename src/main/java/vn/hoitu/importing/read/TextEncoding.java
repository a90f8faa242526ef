package vn.hoitu.importing.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a file become text. A byte order mark decides; otherwise the bytes themselves weigh more than what
 * the file says about itself, because exports that were opened and saved again keep the old declaration.
 *
 * @param skipBytes length of the byte order mark
 */
public record TextEncoding(Charset charset, int skipBytes, List<Finding> findings) {

    /** Reading unknown bytes as Windows-1252 loses none of them: TCVN3 and VNI are recognised in that form. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int HEAD_BYTES = 1024;
    /** From so many sound characters for each broken one on, a text is damaged UTF-8 and not something else. */
    private static final long SOUND_FOR_EACH_BROKEN = 50;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private record Mark(String charset, int skip, List<Integer> bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("UTF-32BE", 4, List.of(0, 0, 0xFE, 0xFF)),
            new Mark("UTF-32LE", 4, List.of(0xFF, 0xFE, 0, 0)),
            new Mark("UTF-8", 3, List.of(0xEF, 0xBB, 0xBF)),
            new Mark("UTF-16BE", 2, List.of(0xFE, 0xFF)),
            new Mark("UTF-16LE", 2, List.of(0xFF, 0xFE)),
            new Mark("UTF-16BE", 0, List.of(0, (int) '<', 0)),
            new Mark("UTF-16LE", 0, List.of((int) '<', 0)));

    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        Optional<TextEncoding> marked = byMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        Utf8Census census = Utf8Census.of(file);
        Optional<Charset> declared = declared(head);
        if (census.broken() == 0) {
            boolean other = declared.isPresent()
                    && census.sound() > 0
                    && !declared.get().equals(StandardCharsets.UTF_8);
            return new TextEncoding(
                    StandardCharsets.UTF_8, 0, other ? misdeclared(declared.get(), "UTF-8") : List.of());
        }
        if (census.sound() > census.broken() * SOUND_FOR_EACH_BROKEN) {
            Finding damaged = Finding.of(Remark.ENCODING_DAMAGED, "places", census.broken());
            return new TextEncoding(StandardCharsets.UTF_8, 0, List.of(damaged));
        }
        return singleByte(declared);
    }

    /** Neither broken bytes nor a file cut within a character stop the reading. */
    public Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(skipBytes);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static TextEncoding singleByte(Optional<Charset> declared) {
        boolean latin = declared.isEmpty()
                || declared.get().equals(StandardCharsets.ISO_8859_1)
                || declared.get().equals(WINDOWS_1252);
        if (latin) {
            return new TextEncoding(WINDOWS_1252, 0, List.of());
        }
        Charset said = declared.get();
        boolean impossible = said.equals(StandardCharsets.UTF_8)
                || said.equals(StandardCharsets.US_ASCII)
                || said.name().startsWith("UTF-");
        return impossible
                ? new TextEncoding(WINDOWS_1252, 0, misdeclared(said, WINDOWS_1252.name()))
                : new TextEncoding(said, 0, List.of());
    }

    private static List<Finding> misdeclared(Charset said, String is) {
        return List.of(
                Finding.of(Remark.ENCODING_MISDECLARED, "declared", said.name()).with("actual", is));
    }

    private static Optional<TextEncoding> byMark(byte[] head) {
        return MARKS.stream()
                .filter(mark -> begins(head, mark.bytes()))
                .findFirst()
                .map(mark -> new TextEncoding(Charset.forName(mark.charset()), mark.skip(), List.of()));
    }

    private static boolean begins(byte[] head, List<Integer> mark) {
        for (int i = 0; i < mark.size(); i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] head) {
        Matcher said = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!said.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(said.group(1).toUpperCase(Locale.ROOT));
            return Optional.of(charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
