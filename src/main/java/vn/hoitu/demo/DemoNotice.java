package vn.hoitu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.operation.StartNotice;
import vn.hoitu.shared.web.PublicAddress;

/** Tells the person at the console as whom the demo can be entered: one account for every role and place. */
@Component
@ConditionalOnProperty("hoitu.demo")
class DemoNotice implements StartNotice {

    private final Agencies agencies;
    private final PublicAddress addresses;

    DemoNotice(Agencies agencies, PublicAddress addresses) {
        this.agencies = agencies;
        this.addresses = addresses;
    }

    @Override
    public List<String> lines(Locale locale) {
        List<String> sites = agencies.all().stream()
                .filter(a -> Founding.LICENCE.equals(a.licenceNumber()))
                .map(a -> "  %-14s %s".formatted(a.productName(), addresses.site(a.host())))
                .toList();
        if (sites.isEmpty()) {
            return List.of();
        }
        DemoWords words = new DemoWords(locale);
        List<String> lines = new ArrayList<>();
        lines.add(words.text("demo.sites", Map.of()));
        lines.addAll(sites);
        lines.add(words.text("demo.accounts", Map.of()));
        List<Player> all = new ArrayList<>(Cast.PEOPLE);
        all.add(Cast.LAST);
        all.add(Cast.OPERATOR_OF_ALL);
        List<String> shown = new ArrayList<>();
        for (Player player : all) {
            String role = role(words, player);
            if (!shown.contains(role)) {
                shown.add(role);
                lines.add("  %-34s %-36s %s".formatted(role, player.email(), Cast.password(player)));
            }
        }
        lines.add(words.text("demo.warning", Map.of()));
        return lines;
    }

    private static String role(DemoWords words, Player player) {
        if (player.parts().size() > 1) {
            return words.text("role.both", Map.of());
        }
        String place = player.parts().getFirst().place();
        return words.text("role." + player.firstRole().code(), Map.of())
                + (place.isEmpty() ? "" : ", " + words.text("place." + place, Map.of()));
    }
}
