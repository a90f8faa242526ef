package vn.hoitu.contribution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of the inbox, and how many stand in each state. */
public record ContributionPageView(
        List<ContributionView.ContributionRowView> items,
        @Nullable String nextCursor,
        Map<String, Integer> counts) {}
