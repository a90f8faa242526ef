package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to enter into the register.
 *
 * @param parentId its governing body or the organisation it is part of; empty when it stands on its own
 * @param from its first day; empty when no source tells
 * @param to the first day on which it is no more, for one of the past
 * @param source where all this is written
 */
public record NewOrganization(
        @Nullable String name,
        @Nullable String kind,
        @Nullable UUID parentId,
        @Nullable List<String> pressTypes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
