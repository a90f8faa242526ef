package vn.hoitu.planning;

import java.net.URI;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.Token;

/** Where the meeting of a day meets on the screen: a room of the Jitsi server this installation is told of. */
@Component
class MeetingRooms {

    private static final int SECRET_BYTES_SHOWN = 10;

    private final String base;
    private final String secret;
    private final Agencies agencies;

    MeetingRooms(@Value("${hoitu.meeting.base-url:}") String base, DataFolder folder, Agencies agencies) {
        this.base = base.strip().replaceAll("/+$", "");
        this.secret = folder.secret("meeting-key");
        this.agencies = agencies;
        if (!this.base.isEmpty() && !isAddress(this.base)) {
            throw new IllegalStateException("hoitu.meeting.base-url is no http(s) address: " + this.base);
        }
    }

    private static boolean isAddress(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Empty where no server is set up. Its name cannot be guessed and is another every day. */
    Optional<String> of(AgencyId agency, LocalDate day) {
        if (base.isEmpty()) {
            return Optional.empty();
        }
        String slug = agencies.find(agency).map(AgencyProfile::slug).orElse("toa-soan");
        byte[] hash = Token.hash(secret + ":" + agency + ":" + day);
        String room = HexFormat.of().formatHex(hash, 0, SECRET_BYTES_SHOWN);
        return Optional.of(base + "/giao-ban-" + slug + "-" + day + "-" + room);
    }
}
