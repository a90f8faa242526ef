package vn.hoitu.contribution;

import static vn.hoitu.contribution.db.Tables.LINK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.secret.Token;

/** Links by the hash of their token; sealed beside it the token itself, so that an editor can copy it again. */
@Repository
class CallLinks {

    /** A link as it stands. */
    record CallLink(
            AgencyId agency,
            UUID id,
            String token,
            String title,
            String guidance,
            @Nullable UUID collaborator,
            @Nullable UUID section,
            int mostUses,
            int uses,
            UUID madeBy,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {

        boolean openAt(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt) && uses < mostUses;
        }
    }

    private final DSLContext sql;
    private final SealedBox box;

    CallLinks(DSLContext sql, DataFolder folder) {
        this.sql = sql;
        this.box = new SealedBox(folder.secret("contribution-key"));
    }

    void add(CallLink link) {
        sql.insertInto(LINK)
                .set(LINK.AGENCY_ID, link.agency().value())
                .set(LINK.ID, link.id())
                .set(LINK.TOKEN_HASH, Token.hash(link.token()))
                .set(LINK.SEALED_TOKEN, box.seal(link.token().getBytes(StandardCharsets.UTF_8)))
                .set(LINK.TITLE, link.title())
                .set(LINK.GUIDANCE, link.guidance())
                .set(LINK.COLLABORATOR_ID, link.collaborator())
                .set(LINK.SECTION_ID, link.section())
                .set(LINK.MOST_USES, link.mostUses())
                .set(LINK.MADE_BY, link.madeBy())
                .set(LINK.MADE_AT, link.madeAt())
                .set(LINK.EXPIRES_AT, link.expiresAt())
                .execute();
    }

    List<CallLink> all(AgencyId agency) {
        return sql.selectFrom(LINK)
                .where(LINK.AGENCY_ID.eq(agency.value()))
                .orderBy(LINK.MADE_AT.desc())
                .limit(ContributionLimits.MOST_OPEN_LINKS)
                .fetch(this::link);
    }

    int open(AgencyId agency, Instant now) {
        return sql.fetchCount(
                LINK,
                LINK.AGENCY_ID.eq(agency.value()).and(LINK.REVOKED_AT.isNull()).and(LINK.EXPIRES_AT.gt(now)));
    }

    Optional<CallLink> byToken(AgencyId agency, String token) {
        return sql.selectFrom(LINK)
                .where(LINK.AGENCY_ID.eq(agency.value()).and(LINK.TOKEN_HASH.eq(Token.hash(token))))
                .fetchOptional(this::link);
    }

    /** Takes one use; false when the link closed meanwhile. */
    boolean use(CallLink link, Instant now) {
        return sql.update(LINK)
                        .set(LINK.USES, LINK.USES.plus(1))
                        .where(LINK.AGENCY_ID
                                .eq(link.agency().value())
                                .and(LINK.ID.eq(link.id()))
                                .and(LINK.REVOKED_AT.isNull())
                                .and(LINK.EXPIRES_AT.gt(now))
                                .and(LINK.USES.lt(LINK.MOST_USES)))
                        .execute()
                == 1;
    }

    boolean revoke(AgencyId agency, UUID id, Instant now) {
        return sql.update(LINK)
                        .set(LINK.REVOKED_AT, now)
                        .where(LINK.AGENCY_ID
                                .eq(agency.value())
                                .and(LINK.ID.eq(id))
                                .and(LINK.REVOKED_AT.isNull()))
                        .execute()
                == 1;
    }

    private CallLink link(Record r) {
        return new CallLink(
                new AgencyId(r.get(LINK.AGENCY_ID)),
                r.get(LINK.ID),
                new String(box.open(r.get(LINK.SEALED_TOKEN)), StandardCharsets.UTF_8),
                r.get(LINK.TITLE),
                r.get(LINK.GUIDANCE),
                r.get(LINK.COLLABORATOR_ID),
                r.get(LINK.SECTION_ID),
                r.get(LINK.MOST_USES),
                r.get(LINK.USES),
                r.get(LINK.MADE_BY),
                r.get(LINK.MADE_AT),
                r.get(LINK.EXPIRES_AT),
                r.get(LINK.REVOKED_AT));
    }
}
