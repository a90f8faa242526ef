package vn.hoitu.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * What an office file packs, known before any library opens it: a few kilobytes can unpack to gigabytes, and counting
 * costs no memory. Read part by part as the library will, so that nothing can hide between two lists of contents.
 *
 * @param parts their names
 * @param hasMacros whether it carries a program of its own
 */
public record PackedFile(Set<String> parts, boolean hasMacros) {

    private static final int AT_ONCE_BYTES = 64 * 1024;

    /** It has more parts, or unpacks to more, than it may. */
    public static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(long most) {
            super("It unpacks to more than " + most + " bytes");
        }
    }

    /** @throws IOException when it is no sound ZIP file; {@link TooMuch} when it holds too much */
    public static PackedFile look(InputStream file, long mostBytes, int mostParts) throws IOException {
        Set<String> parts = new HashSet<>();
        boolean macros = false;
        int found = 0;
        long left = mostBytes;
        byte[] some = new byte[AT_ONCE_BYTES];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(file)) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                macros |= name.contains("vbaproject") || name.startsWith("xl/macrosheets/");
                parts.add(part.getName());
                found++;
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    left -= read;
                    if (left < 0) {
                        throw new TooMuch(mostBytes);
                    }
                }
                if (found > mostParts) {
                    throw new TooMuch(mostBytes);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return new PackedFile(parts, macros);
    }
}
