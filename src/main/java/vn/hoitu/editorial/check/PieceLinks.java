package vn.hoitu.editorial.check;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoitu.document.Node;
import vn.hoitu.document.SafeAddress;

/** The web addresses a document leads to, each with the place where it first stands. */
final class PieceLinks {

    static final int MOST_LINKS = 60;

    private PieceLinks() {}

    static Map<String, Spot> in(Node document) {
        Map<String, Spot> links = new LinkedHashMap<>();
        document.content().forEachBelow((node, position) -> {
            Spot spot = Spot.passage(position, position + node.nodeSize());
            node.marks().stream()
                    .filter(mark -> mark.type().name().equals("link"))
                    .flatMap(mark -> mark.attributes().string("href").stream())
                    .forEach(address -> add(links, address, spot));
            if (node.is("embed")) {
                node.attributes().string("url").ifPresent(address -> add(links, address, spot));
            }
            return true;
        });
        return links;
    }

    private static void add(Map<String, Spot> links, String address, Spot spot) {
        if (links.size() < MOST_LINKS && SafeAddress.isWeb(address)) {
            links.putIfAbsent(address, spot);
        }
    }
}
