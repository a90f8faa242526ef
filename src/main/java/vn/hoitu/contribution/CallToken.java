package vn.hoitu.contribution;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.secret.Token;

/** An unguessable token that says whose it is: the page at its address belongs to no signed-in person. */
final class CallToken {

    private static final int AGENCY_BYTES = 16;
    private static final int AGENCY_CHARACTERS = 22;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private CallToken() {}

    static String fresh(AgencyId agency) {
        ByteBuffer bytes = ByteBuffer.allocate(AGENCY_BYTES)
                .putLong(agency.value().getMostSignificantBits())
                .putLong(agency.value().getLeastSignificantBits());
        return Token.fresh(BASE64.encodeToString(bytes.array()));
    }

    static Optional<AgencyId> agencyOf(String token) {
        if (token.length() <= AGENCY_CHARACTERS) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, AGENCY_CHARACTERS)));
            return Optional.of(new AgencyId(new UUID(bytes.getLong(), bytes.getLong())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
