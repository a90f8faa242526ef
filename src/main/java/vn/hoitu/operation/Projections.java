package vn.hoitu.operation;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.operation.Projection;

/** Builds everything derived anew. */
@Service
class Projections {

    static final String REQUEST = "reindex";
    private static final Logger log = LoggerFactory.getLogger(Projections.class);

    private final List<Projection> all;
    private final Requests requests;

    Projections(List<Projection> all, Requests requests) {
        this.all = all;
        this.requests = requests;
    }

    List<Projection> all() {
        return all;
    }

    void rebuild() {
        all.forEach(Projection::rebuild);
    }

    /** Does what a command beside this program asked for. */
    boolean answerRequest() {
        requests.take(REQUEST).ifPresent(this::answer);
        return false;
    }

    private void answer(UUID request) {
        try {
            rebuild();
            requests.done(request, null);
        } catch (RuntimeException e) {
            log.error("Building anew failed", e);
            requests.done(request, String.valueOf(e.getMessage()));
        }
    }
}
