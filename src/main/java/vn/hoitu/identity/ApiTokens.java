package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.API_TOKEN;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.secret.Token;

/** Personal and service tokens of the API, by hash. */
@Repository
class ApiTokens {

    static final String PREFIX = "htk_";

    record Held(
            UUID id,
            UUID person,
            UUID organization,
            String name,
            Set<String> scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    private final DSLContext sql;

    ApiTokens(DSLContext sql) {
        this.sql = sql;
    }

    String add(
            UUID id, UUID person, UUID organization, String name, List<String> scopes, Instant now, Instant expires) {
        String token = Token.fresh(PREFIX);
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, id)
                .set(API_TOKEN.TOKEN_HASH, Token.hash(token))
                .set(API_TOKEN.PERSON_ID, person)
                .set(API_TOKEN.ORGANIZATION_ID, organization)
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.SCOPES, scopes.toArray(String[]::new))
                .set(API_TOKEN.CREATED_AT, now)
                .set(API_TOKEN.EXPIRES_AT, expires)
                .execute();
        return token;
    }

    Optional<Held> byToken(String token, Instant now) {
        return sql.selectFrom(API_TOKEN)
                .where(API_TOKEN
                        .TOKEN_HASH
                        .eq(Token.hash(token))
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .and(API_TOKEN.EXPIRES_AT.gt(now)))
                .fetchOptional(ApiTokens::held);
    }

    List<Held> of(UUID person) {
        return sql.selectFrom(API_TOKEN)
                .where(API_TOKEN.PERSON_ID.eq(person).and(API_TOKEN.REVOKED_AT.isNull()))
                .orderBy(API_TOKEN.CREATED_AT.desc())
                .fetch(ApiTokens::held);
    }

    void used(UUID id, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_AT, now)
                .where(API_TOKEN
                        .ID
                        .eq(id)
                        .and(API_TOKEN
                                .LAST_USED_AT
                                .isNull()
                                .or(API_TOKEN.LAST_USED_AT.lt(now.minus(Sessions.SEEN_STEP)))))
                .execute();
    }

    boolean revoke(UUID id, UUID person, Instant now) {
        return sql.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, now)
                        .where(API_TOKEN
                                .ID
                                .eq(id)
                                .and(API_TOKEN.PERSON_ID.eq(person))
                                .and(API_TOKEN.REVOKED_AT.isNull()))
                        .execute()
                == 1;
    }

    private static Held held(Record r) {
        return new Held(
                r.get(API_TOKEN.ID),
                r.get(API_TOKEN.PERSON_ID),
                r.get(API_TOKEN.ORGANIZATION_ID),
                r.get(API_TOKEN.NAME),
                Arrays.stream(r.get(API_TOKEN.SCOPES)).collect(Collectors.toSet()),
                r.get(API_TOKEN.CREATED_AT),
                r.get(API_TOKEN.LAST_USED_AT),
                r.get(API_TOKEN.EXPIRES_AT));
    }
}
