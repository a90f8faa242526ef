package vn.hoitu.contribution;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** The collaborator's side of a link, for whoever fills it in without a browser. */
@Service
public class OpenCalls {

    /** A form as it is filled in, with consent. */
    public record Filled(String name, String email, String phone, String title, String text) {}

    private final CallLinks links;
    private final CallCounter counter;
    private final Tenancy tenancy;

    OpenCalls(CallLinks links, CallCounter counter, Tenancy tenancy) {
        this.links = links;
        this.counter = counter;
        this.tenancy = tenancy;
    }

    /** Whether the agency never opened a link. */
    public boolean isEmpty(AgencyId agency) {
        return tenancy.reading(agency, () -> links.all(agency).isEmpty());
    }

    /**
     * Hands in what was filled in.
     *
     * @param address of the link, as a collaborator gets it
     * @return the receipt
     */
    public String handIn(String address, Filled filled) {
        FormReading reading =
                FormReading.of(filled.name(), filled.email(), filled.phone(), filled.title(), filled.text(), true);
        String token = address.substring(address.lastIndexOf('/') + 1);
        if (counter.take(token, "", reading, List.of(), Locale.of("vi")) instanceof CallCounter.Answer.Taken taken) {
            return taken.receipt();
        }
        throw new IllegalStateException("The link did not take it");
    }
}
