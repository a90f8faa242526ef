package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.site.cache.PageCache;

/** Puts pieces before readers and takes them away, in the caller's transaction. */
@Service
class SitePublishing implements PublicSite {

    private static final String CHANGE = "site";

    private final Tenancy tenancy;
    private final SiteRecords records;
    private final SiteArticles articles;
    private final PublishedDocuments documents;
    private final PreviewPages previews;
    private final SiteAddressBook addresses;
    private final ChangeLog changes;
    private final PageCache cache;

    SitePublishing(
            Tenancy tenancy,
            SiteRecords records,
            SiteArticles articles,
            PublishedDocuments documents,
            PreviewPages previews,
            SiteAddressBook addresses,
            ChangeLog changes,
            PageCache cache) {
        this.tenancy = tenancy;
        this.records = records;
        this.articles = articles;
        this.documents = documents;
        this.previews = previews;
        this.addresses = addresses;
        this.changes = changes;
        this.cache = cache;
    }

    @Override
    public void publish(PublishedPiece piece, List<PublishedCorrection> corrections) {
        tenancy.within(piece.agency(), () -> {
            records.put(piece, documents.projection(piece.agency(), piece.document()));
            corrections.forEach(correction -> records.put(piece.agency(), correction));
            changed(piece.agency(), piece.id());
        });
    }

    @Override
    public void takeDown(AgencyId agency, PieceId piece, Instant at) {
        tenancy.within(agency, () -> {
            records.remove(agency, piece, at);
            changed(agency, piece);
        });
    }

    @Override
    public @Nullable String urlOf(AgencyId agency, PieceId piece) {
        return tenancy.reading(agency, () -> articles.pathOf(agency, piece)
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
            changed(agency, piece);
        });
    }

    /** Other nodes read it in the change table; this one forgets its pages before the act is answered. */
    private void changed(AgencyId agency, PieceId piece) {
        changes.record(agency, CHANGE, piece.value());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.purge(agency);
            }
        });
    }
}
