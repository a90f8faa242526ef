package vn.hoitu.storage;

import java.util.regex.Pattern;

/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
public record FileHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
