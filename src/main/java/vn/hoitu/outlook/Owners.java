package vn.hoitu.outlook;

import java.util.Optional;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.map.ProvinceName;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Whose units a local programme counts: those below the body that issued it, found in the register by its name. */
final class Owners {

    private static final String PROVINCE = "province";
    private static final String COMMITTEE = "^(uy ban nhan dan|ubnd) ";

    private Owners() {}

    static Optional<OrganizationOnDay> of(ProgrammeBook book, Landscape landscape) {
        String name = VietnameseText.searchKey(book.ownerName()).strip();
        Optional<OrganizationOnDay> same = landscape.all().stream()
                .filter(o -> VietnameseText.searchKey(o.name()).strip().equals(name))
                .findFirst();
        if (same.isPresent() || !book.scope().equals(PROVINCE)) {
            return same;
        }
        String province = ProvinceName.key(name.replaceFirst(COMMITTEE, ""));
        return landscape.all().stream()
                .filter(o ->
                        o.kind().equals(PROVINCE) && ProvinceName.key(o.name()).equals(province))
                .findFirst();
    }
}
