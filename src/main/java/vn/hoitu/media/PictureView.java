package vn.hoitu.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture in the agency's archive.
 *
 * @param url address for staff of the original; public pages use {@code /anh/<id>/<rendition>} on the agency's host
 * @param hash SHA-256 of the original bytes
 */
public record PictureView(
        UUID id,
        int width,
        int height,
        long bytes,
        String mime,
        String url,
        String thumbnailUrl,
        String caption,
        String credit,
        String alt,
        String hash,
        Instant addedAt) {}
