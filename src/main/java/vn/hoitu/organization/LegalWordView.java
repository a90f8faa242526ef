package vn.hoitu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A kind of organisation or a press type as the law names it on a day; what is unknown is empty. */
public record LegalWordView(
        String code,
        String name,
        String group,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String citation) {}
