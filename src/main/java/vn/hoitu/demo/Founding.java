package vn.hoitu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyFounding;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.AgencyProfileView;
import vn.hoitu.organization.AgencyProfiles;
import vn.hoitu.organization.NewAgency;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;

/** Enters the demo's organisations and founds its two agencies. Nothing of it may be taken for something real. */
@Component
class Founding {

    static final String LICENCE = "00/GP-MẪU (giấy phép mẫu, không có giá trị)";
    private static final String SOURCE = "Dữ liệu trình diễn, không có thật";
    /** The day from which the law knows newspaper, radio and television under one roof. */
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    /** From when on the bodies and the units without people are there, so that figures of earlier years are theirs. */
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String PARTY = "Tỉnh ủy Mẫu";
    private static final String DEPARTMENT = "Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu";
    private static final String MINISTRY = "Bộ Mẫu";
    private static final String PRESS_AUTHORITY = "Cục Quản lý báo chí Mẫu";
    private static final String PLANNING = "Vụ Kế hoạch – Tài chính Mẫu";

    /** The bodies by their names in the register. */
    private static final Map<String, String> BODIES = Map.of(
            PARTY, Places.PARTY,
            DEPARTMENT, Places.DEPARTMENT,
            MINISTRY, Places.MINISTRY,
            PRESS_AUTHORITY, Places.PRESS_AUTHORITY,
            PLANNING, Places.PLANNING);

    private final OrganizationDirectory directory;
    private final OrganizationRegister register;
    private final AgencyFounding founding;
    private final AgencyProfiles profiles;
    private final Agencies agencies;

    Founding(
            OrganizationDirectory directory,
            OrganizationRegister register,
            AgencyFounding founding,
            AgencyProfiles profiles,
            Agencies agencies) {
        this.directory = directory;
        this.register = register;
        this.founding = founding;
        this.profiles = profiles;
        this.agencies = agencies;
    }

    boolean installationIsEmpty() {
        return agencies.all().isEmpty();
    }

    /** The agencies of a demo that was begun here earlier; empty where the installation is somebody's own. */
    Optional<Places> earlier() {
        Map<String, UUID> ids = new HashMap<>();
        agencies.all().stream()
                .filter(a -> LICENCE.equals(a.licenceNumber()))
                .forEach(a -> ids.put(a.slug(), a.id().value()));
        boolean both = ids.containsKey(Places.PAPER) && ids.containsKey(Places.MAGAZINE);
        if (both) {
            directory.standing(directory.today(), null, VIETNAMESE).stream()
                    .filter(body -> BODIES.containsKey(body.name()))
                    .forEach(body -> ids.put(java.util.Objects.requireNonNull(BODIES.get(body.name())), body.id()));
        }
        return both ? Optional.of(new Places(Map.copyOf(ids))) : Optional.empty();
    }

    Places found(Actor actor) {
        Map<String, UUID> ids = new HashMap<>();
        UUID party = body(actor, PARTY, "party-committee", null);
        UUID committee = body(actor, "Ủy ban nhân dân tỉnh Mẫu", "people-committee", null);
        ids.put(Places.DEPARTMENT, body(actor, DEPARTMENT, "provincial-department", committee));
        UUID ministry = body(actor, MINISTRY, "ministry", null);
        ids.put(Places.MINISTRY, ministry);
        ids.put(Places.PRESS_AUTHORITY, body(actor, PRESS_AUTHORITY, "press-authority", ministry));
        ids.put(Places.PLANNING, body(actor, PLANNING, "governing-body", ministry));
        ids.put(Places.PARTY, party);
        Neighbour.ALL.forEach(n -> register.create(
                        actor,
                        new NewOrganization(
                                n.name(),
                                n.kind(),
                                n.place().equals(Places.PARTY) ? party : ministry,
                                n.pressTypes(),
                                SINCE,
                                null,
                                SOURCE))
                .orThrow());
        ids.put(Places.PAPER, paper(actor, party));
        ids.put(Places.MAGAZINE, magazine(actor, ministry));
        return new Places(Map.copyOf(ids));
    }

    private UUID paper(Actor actor, UUID party) {
        AgencyProfile agency = founding.found(
                        actor,
                        new NewAgency(
                                null,
                                organization(
                                        "Báo và phát thanh, truyền hình Mẫu",
                                        "party-press-broadcaster",
                                        party,
                                        List.of("print", "electronic", "radio", "television")),
                                Places.PAPER,
                                null,
                                "Báo Mẫu",
                                "#B3261E"))
                .orThrow();
        UUID id = agency.id().value();
        enter(actor, "Ban Báo in", "desk", id, List.of("print"));
        enter(actor, "Ban Báo điện tử", "desk", id, List.of("electronic"));
        enter(actor, "Ban Phát thanh", "desk", id, List.of("radio"));
        enter(actor, "Ban Truyền hình", "desk", id, List.of("television"));
        describe(actor, agency, "Số 1 đường Bờ Sông, phường Bến Thuyền, tỉnh Mẫu", "Đặng Quốc Hưng");
        return id;
    }

    private UUID magazine(Actor actor, UUID ministry) {
        AgencyProfile agency = founding.found(
                        actor,
                        new NewAgency(
                                null,
                                organization("Tạp chí Mẫu", "magazine", ministry, List.of("print", "electronic")),
                                Places.MAGAZINE,
                                null,
                                "Tạp chí Mẫu",
                                "#1F4E79"))
                .orThrow();
        describe(actor, agency, "Số 2 đường Hàng Sách, phường Chợ Cũ, tỉnh Mẫu", "Trương Thị Bích Ngọc");
        return agency.id().value();
    }

    private void describe(Actor actor, AgencyProfile agency, String address, String head) {
        profiles.change(
                        actor,
                        agency.id(),
                        new AgencyProfileView(
                                agency.productName(),
                                null,
                                null,
                                agency.host(),
                                agency.host(),
                                LICENCE,
                                FROM,
                                "Cục Quản lý báo chí Mẫu (cơ quan giả định)",
                                address,
                                "(0000) 000 0000",
                                "toasoan@" + agency.slug() + ".localhost",
                                head,
                                "Tổng Biên tập",
                                agency.accentColor(),
                                agency.version()))
                .orThrow();
    }

    private UUID body(Actor actor, String name, String kind, @Nullable UUID parent) {
        return register.create(actor, new NewOrganization(name, kind, parent, List.of(), SINCE, null, SOURCE))
                .orThrow();
    }

    private UUID enter(Actor actor, String name, String kind, @Nullable UUID parent, List<String> pressTypes) {
        return register.create(actor, organization(name, kind, parent, pressTypes))
                .orThrow();
    }

    private static NewOrganization organization(
            String name, String kind, @Nullable UUID parent, List<String> pressTypes) {
        return new NewOrganization(name, kind, parent, pressTypes, FROM, null, SOURCE);
    }
}
