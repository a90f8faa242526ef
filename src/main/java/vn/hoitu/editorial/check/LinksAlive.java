package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the piece leads its readers, there is something. Reads what was asked earlier; asks nothing itself. */
@Component
class LinksAlive implements PublicationCheck {

    private final LinkCache cache;

    LinksAlive(LinkCache cache) {
        this.cache = cache;
    }

    @Override
    public CheckCode code() {
        return CheckCode.LINKS;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        Map<String, Spot> links = PieceLinks.in(piece.document());
        if (links.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Map<String, LinkCache.Probe> probes = cache.of(piece.agency(), links.keySet());
        List<Finding> findings = new ArrayList<>();
        links.forEach((address, spot) -> {
            LinkCache.Probe probe = probes.get(address);
            if (probe != null && !probe.alive()) {
                findings.add(Finding.must("link-dead", spot, Map.of("address", address, "detail", probe.detail())));
            }
        });
        return Verdict.of(findings);
    }
}
