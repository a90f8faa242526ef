package vn.hoitu.site.view;

import java.util.List;

/**
 * A short word to the reader instead of a page.
 *
 * @param corrections of the piece that was here for a time
 */
public record NoticePage(String heading, String text, List<CorrectionNotice> corrections) {}
