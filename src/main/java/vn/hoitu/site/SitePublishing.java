package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** Puts pieces before readers and takes them away, in the caller's transaction. */
@Service
class SitePublishing implements PublicSite {

    private final Tenancy tenancy;
    private final SiteRecords records;
    private final SiteArticles articles;
    private final PreviewPages previews;
    private final SiteAddressBook addresses;
    private final SiteChanges changes;

    SitePublishing(
            Tenancy tenancy,
            SiteRecords records,
            SiteArticles articles,
            PreviewPages previews,
            SiteAddressBook addresses,
            SiteChanges changes) {
        this.tenancy = tenancy;
        this.records = records;
        this.articles = articles;
        this.previews = previews;
        this.addresses = addresses;
        this.changes = changes;
    }

    @Override
    public void publish(PublishedPiece piece, List<PublishedCorrection> corrections) {
        tenancy.within(piece.agency(), () -> {
            records.put(piece);
            corrections.forEach(correction -> records.put(piece.agency(), correction));
            changes.record(piece.agency(), piece.id());
        });
    }

    @Override
    public void takeDown(AgencyId agency, PieceId piece, Instant at) {
        tenancy.within(agency, () -> {
            records.remove(agency, piece, at, false);
            records.takenDownOnceExpired(agency, piece, at);
            changes.record(agency, piece);
        });
    }

    @Override
    public void expire(AgencyId agency, PieceId piece, Instant at) {
        tenancy.within(agency, () -> {
            records.remove(agency, piece, at, true);
            changes.record(agency, piece);
        });
    }

    @Override
    public void redraw(AgencyId agency, PieceId piece) {
        tenancy.within(agency, () -> changes.record(agency, piece));
    }

    @Override
    public void correctGone(AgencyId agency, PieceId piece, List<PublishedCorrection> corrections) {
        tenancy.within(agency, () -> {
            corrections.forEach(correction -> records.put(agency, correction));
            changes.record(agency, piece);
        });
    }

    @Override
    public @Nullable String urlOf(AgencyId agency, PieceId piece) {
        return tenancy.reading(
                agency,
                () -> articles.pathOf(agency, piece)
                        .map(path -> addresses.of(agency) + path)
                        .orElse(null));
    }

    @Override
    public String preview(PublishedPiece piece, List<PublishedCorrection> corrections) {
        return tenancy.reading(piece.agency(), () -> previews.of(piece, corrections));
    }

    @Override
    public void redirect(AgencyId agency, String oldPath, PieceId piece) {
        tenancy.within(agency, () -> {
            records.redirect(agency, OldAddress.of(oldPath), piece);
            changes.record(agency, piece);
        });
    }
}
