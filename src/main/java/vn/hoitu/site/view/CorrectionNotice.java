package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A correction with its apology.
 *
 * @param workHref absent when the work is no longer with readers
 */
public record CorrectionNotice(
        String href,
        String workTitle,
        @Nullable String workHref,
        String sectionName,
        String workDate,
        String wrong,
        String right,
        String apology,
        String date,
        String isoDate) {}
