package vn.hoitu.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of a frozen list, as it was called then. */
public record PopulationUnit(
        UUID id,
        String name,
        String kind,
        String kindName,
        List<String> pressTypes,
        @Nullable UUID parentId) {}
