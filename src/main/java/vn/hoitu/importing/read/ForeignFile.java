package vn.hoitu.importing.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A foreign file, opened. Items come one at a time, each time in the same order. */
public interface ForeignFile extends Closeable {

    /** How many items {@link #next} will give. */
    int total();

    /** The next item, or null at the end. */
    @Nullable
    ForeignItem next() throws IOException;

    /** Remarks about the file as a whole. */
    default java.util.List<Finding> findings() {
        return java.util.List.of();
    }
}
