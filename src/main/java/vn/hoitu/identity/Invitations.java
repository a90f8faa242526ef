package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.INVITATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.secret.Token;

/** Invitations by the hash of their token. */
@Repository
class Invitations {

    record Invited(
            UUID id,
            UUID organization,
            String email,
            String name,
            List<Role> roles,
            @Nullable LocalDate validTo,
            Instant expiresAt) {}

    private final DSLContext sql;

    Invitations(DSLContext sql) {
        this.sql = sql;
    }

    /** @return the token, which is not kept */
    String add(Invited invited, Instant now) {
        String token = Token.fresh("");
        sql.insertInto(INVITATION)
                .set(INVITATION.ID, invited.id())
                .set(INVITATION.TOKEN_HASH, Token.hash(token))
                .set(INVITATION.ORGANIZATION_ID, invited.organization())
                .set(INVITATION.EMAIL, People.normal(invited.email()))
                .set(INVITATION.NAME, invited.name())
                .set(INVITATION.ROLES, invited.roles().stream().map(Role::code).toArray(String[]::new))
                .set(INVITATION.VALID_TO, invited.validTo())
                .set(INVITATION.CREATED_AT, now)
                .set(INVITATION.EXPIRES_AT, invited.expiresAt())
                .execute();
        return token;
    }

    Optional<Invited> byToken(String token, Instant now) {
        return sql.selectFrom(INVITATION)
                .where(INVITATION
                        .TOKEN_HASH
                        .eq(Token.hash(token))
                        .and(INVITATION.ACCEPTED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(now)))
                .fetchOptional(Invitations::invited);
    }

    List<Invited> open(UUID organization, Instant now) {
        return sql.selectFrom(INVITATION)
                .where(INVITATION
                        .ORGANIZATION_ID
                        .eq(organization)
                        .and(INVITATION.ACCEPTED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(now)))
                .orderBy(INVITATION.NAME)
                .fetch(Invitations::invited);
    }

    /** Takes an invitation for use; false when somebody already took it. */
    boolean take(UUID id, Instant now) {
        return sql.update(INVITATION)
                        .set(INVITATION.ACCEPTED_AT, now)
                        .where(INVITATION.ID.eq(id).and(INVITATION.ACCEPTED_AT.isNull()))
                        .execute()
                == 1;
    }

    private static Invited invited(Record r) {
        return new Invited(
                r.get(INVITATION.ID),
                r.get(INVITATION.ORGANIZATION_ID),
                r.get(INVITATION.EMAIL),
                r.get(INVITATION.NAME),
                Arrays.stream(r.get(INVITATION.ROLES))
                        .flatMap(c -> Role.of(c).stream())
                        .toList(),
                r.get(INVITATION.VALID_TO),
                r.get(INVITATION.EXPIRES_AT));
    }
}
