package vn.hoitu.media;

import java.time.Instant;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.storage.FileHash;

/** A picture as it is recorded. */
record PictureRow(
        UUID id,
        FileHash hash,
        PictureFormat format,
        int width,
        int height,
        Turn turn,
        long bytes,
        String fileName,
        Texts texts,
        Instant addedAt,
        int version) {

    /** What people say about a picture. */
    record Texts(String caption, String credit, String alt) {}

    PictureView view(AgencyId agency) {
        String address = "/api/v1/agencies/" + agency + "/pictures/" + id + "/";
        return new PictureView(
                id,
                width,
                height,
                bytes,
                format.mime(),
                address + Rendition.ORIGINAL.code(),
                address + Rendition.THUMB.code(),
                texts.caption(),
                texts.credit(),
                texts.alt(),
                hash.value(),
                addedAt);
    }

    String label() {
        return texts.caption().isBlank() ? fileName : texts.caption();
    }
}
