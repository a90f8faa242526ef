package vn.hoitu.editorial;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.text.VietnameseText;

/** The colleagues who may read a piece, and so may be asked about it. */
@Component
class PieceReaders {

    static final int MOST_FOUND = 8;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Somebody who may be named in a comment. */
    record ReaderView(UUID personId, String name, List<String> roles) {}

    record ReadersView(List<ReaderView> items) {}

    private final Directory directory;
    private final EditorialPolicy policy;

    PieceReaders(Directory directory, EditorialPolicy policy) {
        this.directory = directory;
        this.policy = policy;
    }

    List<Directory.Colleague> staff(AgencyId agency) {
        return directory.colleagues(agency);
    }

    List<Directory.Colleague> of(Piece piece, List<Directory.Colleague> staff) {
        return staff.stream()
                .filter(c -> policy.mayRead(c.roles(), c.person(), piece))
                .toList();
    }

    /** Found with and without diacritics; who is written exactly as typed stands first. */
    ReadersView find(Piece piece, String typed) {
        String exact = VietnameseText.nfc(typed).strip().toLowerCase(VIETNAMESE);
        String folded = VietnameseText.searchKey(exact);
        Comparator<Directory.Colleague> order = Comparator.comparing((Directory.Colleague c) ->
                        !c.name().toLowerCase(VIETNAMESE).contains(exact))
                .thenComparing(c -> givenNameFirst(c.name()));
        return new ReadersView(of(piece, staff(piece.agency())).stream()
                .filter(c -> VietnameseText.searchKey(c.name()).contains(folded))
                .sorted(order)
                .limit(MOST_FOUND)
                .map(c -> new ReaderView(
                        c.person().value(),
                        c.name(),
                        c.roles().stream().map(Role::code).sorted().toList()))
                .toList());
    }

    /** Vietnamese lists go by the given name, which stands last. */
    private static String givenNameFirst(String name) {
        return VietnameseText.searchKey(name.substring(name.lastIndexOf(' ') + 1) + " " + name);
    }
}
