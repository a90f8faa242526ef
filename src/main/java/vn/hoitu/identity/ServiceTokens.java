package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.SERVICE_TOKEN;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.secret.Token;

/** Service tokens by hash. A revoked one keeps its row, because its name stands under what it did. */
@Repository
class ServiceTokens {

    static final String PREFIX = "hts_";

    record Held(
            UUID id,
            UUID organization,
            String name,
            Set<String> scopes,
            UUID madeBy,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    private final DSLContext sql;

    ServiceTokens(DSLContext sql) {
        this.sql = sql;
    }

    /** @return the secret, which is not kept */
    String add(Held token) {
        String secret = Token.fresh(PREFIX);
        sql.insertInto(SERVICE_TOKEN)
                .set(SERVICE_TOKEN.ID, token.id())
                .set(SERVICE_TOKEN.TOKEN_HASH, Token.hash(secret))
                .set(SERVICE_TOKEN.ORGANIZATION_ID, token.organization())
                .set(SERVICE_TOKEN.NAME, token.name())
                .set(SERVICE_TOKEN.SCOPES, token.scopes().stream().sorted().toArray(String[]::new))
                .set(SERVICE_TOKEN.MADE_BY, token.madeBy())
                .set(SERVICE_TOKEN.CREATED_AT, token.createdAt())
                .set(SERVICE_TOKEN.EXPIRES_AT, token.expiresAt())
                .execute();
        return secret;
    }

    Optional<Held> byToken(String secret, Instant now) {
        return sql.selectFrom(SERVICE_TOKEN)
                .where(SERVICE_TOKEN
                        .TOKEN_HASH
                        .eq(Token.hash(secret))
                        .and(SERVICE_TOKEN.REVOKED_AT.isNull())
                        .and(SERVICE_TOKEN.EXPIRES_AT.gt(now)))
                .fetchOptional(ServiceTokens::held);
    }

    List<Held> of(UUID organization) {
        return sql.selectFrom(SERVICE_TOKEN)
                .where(inForce(organization))
                .orderBy(SERVICE_TOKEN.NAME)
                .fetch(ServiceTokens::held);
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        return sql.select(SERVICE_TOKEN.ID, SERVICE_TOKEN.NAME)
                .from(SERVICE_TOKEN)
                .where(SERVICE_TOKEN.ID.in(ids))
                .fetchMap(SERVICE_TOKEN.ID, SERVICE_TOKEN.NAME);
    }

    void used(UUID id, Instant now) {
        sql.update(SERVICE_TOKEN)
                .set(SERVICE_TOKEN.LAST_USED_AT, now)
                .where(SERVICE_TOKEN
                        .ID
                        .eq(id)
                        .and(SERVICE_TOKEN
                                .LAST_USED_AT
                                .isNull()
                                .or(SERVICE_TOKEN.LAST_USED_AT.lt(now.minus(Sessions.SEEN_STEP)))))
                .execute();
    }

    Optional<Held> revoke(UUID id, UUID organization, Instant now) {
        return sql.update(SERVICE_TOKEN)
                .set(SERVICE_TOKEN.REVOKED_AT, now)
                .where(inForce(organization).and(SERVICE_TOKEN.ID.eq(id)))
                .returning()
                .fetchOptional(ServiceTokens::held);
    }

    private static Condition inForce(UUID organization) {
        return SERVICE_TOKEN.ORGANIZATION_ID.eq(organization).and(SERVICE_TOKEN.REVOKED_AT.isNull());
    }

    private static Held held(Record r) {
        return new Held(
                r.get(SERVICE_TOKEN.ID),
                r.get(SERVICE_TOKEN.ORGANIZATION_ID),
                r.get(SERVICE_TOKEN.NAME),
                Arrays.stream(r.get(SERVICE_TOKEN.SCOPES)).collect(Collectors.toSet()),
                r.get(SERVICE_TOKEN.MADE_BY),
                r.get(SERVICE_TOKEN.CREATED_AT),
                r.get(SERVICE_TOKEN.LAST_USED_AT),
                r.get(SERVICE_TOKEN.EXPIRES_AT));
    }
}
