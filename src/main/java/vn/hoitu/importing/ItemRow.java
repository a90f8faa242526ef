package vn.hoitu.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.importing.read.Finding;

/** An item of a file with what became of it. */
record ItemRow(
        int position,
        String kind,
        String sourceId,
        @Nullable String origin,
        String title,
        ItemOutcome outcome,
        List<Finding> findings,
        @Nullable UUID piece,
        @Nullable UUID picture) {}
