package vn.hoitu.importing;

import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.web.SeenRows;

/** A page of a report: behind which position, how many lines. */
record ImportItemPage(SeenRows seen, @Nullable Integer limit) {}
