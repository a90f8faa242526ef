package vn.hoitu.site;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoitu.document.PictureLinks;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Rendition;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.site.view.Photo;

/**
 * Where a page finds its pictures.
 *
 * @param before everything in front of {@code <id>/<rendition>}
 */
record PictureAddresses(String before) {

    private static final List<Rendition> PUBLIC =
            Arrays.stream(Rendition.values()).filter(PictureAddresses::isPublic).toList();

    static PictureAddresses onSite(String prefix) {
        return new PictureAddresses(prefix + "/anh/");
    }

    /** Pictures of a piece that is not with readers are shown to staff only. */
    static PictureAddresses forStaff(AgencyId agency) {
        return new PictureAddresses("/api/v1/agencies/" + agency + "/pictures/");
    }

    /** Originals may carry places and names in their bytes; readers get renditions. */
    static boolean isPublic(Rendition rendition) {
        return rendition != Rendition.ORIGINAL;
    }

    String of(UUID picture, Rendition rendition) {
        return before + picture + "/" + rendition.code();
    }

    Photo photo(Headline.LeadPicture picture) {
        String set = PUBLIC.stream()
                .filter(r -> r == Rendition.SMALL || r.widthPixels() < picture.width() || r == largestNeeded(picture))
                .map(r -> of(picture.id(), r) + " " + Math.min(r.widthPixels(), picture.width()) + "w")
                .collect(Collectors.joining(", "));
        return new Photo(of(picture.id(), Rendition.MEDIUM), set, picture.width(), picture.height(), picture.alt());
    }

    PictureLinks.Picture links(PictureView picture) {
        List<PictureLinks.Rendition> renditions = PUBLIC.stream()
                .filter(r -> r != Rendition.THUMB)
                .filter(r -> r == Rendition.SMALL || widthBefore(r) < picture.width())
                .map(r -> link(picture, r))
                .toList();
        return new PictureLinks.Picture(link(picture, Rendition.MEDIUM), renditions);
    }

    private PictureLinks.Rendition link(PictureView picture, Rendition rendition) {
        int width = Math.min(rendition.widthPixels(), picture.width());
        int height = Math.max(1, Math.round((float) picture.height() * width / Math.max(1, picture.width())));
        return new PictureLinks.Rendition(of(picture.id(), rendition), picture.mime(), width, height);
    }

    /** The first rendition as wide as the original; larger ones would be the same bytes. */
    private static Rendition largestNeeded(Headline.LeadPicture picture) {
        return PUBLIC.stream()
                .filter(r -> r.widthPixels() >= picture.width())
                .findFirst()
                .orElse(Rendition.LARGE);
    }

    private static int widthBefore(Rendition rendition) {
        return Rendition.values()[rendition.ordinal() - 1].widthPixels();
    }
}
