package vn.hoitu.document;

import java.util.List;

/**
 * Where foreign HTML comes from.
 *
 * @param wordpress whether it holds shortcodes and leaves paragraphs to blank lines, as WordPress keeps its texts
 * @param baseAddress against which relative addresses are read; may be empty
 * @param attachments where galleries find their pictures
 */
public record HtmlOrigin(boolean wordpress, String baseAddress, Attachments attachments) {

    /** The pictures of a source by the ids its texts use. */
    @FunctionalInterface
    public interface Attachments {
        /** @param ids empty for "all pictures of this item" */
        List<ForeignPicture> pictures(List<String> ids);
    }

    public record ForeignPicture(String address, String alt, String caption) {}

    public static HtmlOrigin web(String baseAddress) {
        return new HtmlOrigin(false, baseAddress, _ -> List.of());
    }

    public static HtmlOrigin wordpress(String baseAddress) {
        return new HtmlOrigin(true, baseAddress, _ -> List.of());
    }
}
