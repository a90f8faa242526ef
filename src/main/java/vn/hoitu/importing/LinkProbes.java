package vn.hoitu.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.LinkProbe;
import vn.hoitu.importing.fetch.Fetched;
import vn.hoitu.importing.fetch.SafeFetch;

/** Looks at addresses that stand in pieces, by the same careful way by which imports fetch theirs. */
@Component
class LinkProbes implements LinkProbe {

    static final long MOST_BYTES = 256 * 1024;

    /** Answers of a server that is there but does not talk to programs. */
    private static final Set<String> ANSWERS_PEOPLE = Set.of("401", "403", "405", "406", "429");

    private final SafeFetch web;

    LinkProbes(SafeFetch web) {
        this.web = web;
    }

    @Override
    public Seen look(String address) {
        try {
            return switch (web.fetch(address, MOST_BYTES, OutputStream.nullOutputStream())) {
                case Fetched.Got _ -> new Seen(true, "");
                case Fetched.Not(Fetched.Why why, String detail) -> seen(why, detail);
            };
        } catch (IOException impossible) {
            return new Seen(false, impossible.toString());
        }
    }

    /** More than we wanted to read is more than nothing. */
    private static Seen seen(Fetched.Why why, String detail) {
        boolean alive = why == Fetched.Why.TOO_LARGE
                || why == Fetched.Why.STATUS && (detail.startsWith("2") || ANSWERS_PEOPLE.contains(detail));
        return alive ? new Seen(true, "") : new Seen(false, why == Fetched.Why.STATUS ? detail : why.code());
    }
}
