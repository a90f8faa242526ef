package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.strategy.programme.ProgrammeBook;

/**
 * Which body answers for a programme as a whole on a day: the one that a dated decision named here; where none did, the
 * one that the programme's own text names, found in the register of that day by its name. A name that two bodies bear
 * is nobody's.
 */
@Component
class Stewards {

    static final String NATION = "nation";
    private static final String PROVINCE = "province";
    /** The role in a programme's book of whoever takes the reports in. */
    private static final String COLLECTS = "collects";
    /** As texts name a department: its name, and in brackets the body it is part of. */
    private static final Pattern PART_OF = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private static final Pattern OF_PROVINCE = Pattern.compile("^(uy ban nhan dan |ubnd )?(tinh |thanh pho )?");

    /** @param since when a decision named it; none where the programme's own text does */
    record Steward(UUID id, String name, @Nullable LocalDate since, String source) {

        boolean isNamed() {
            return since != null;
        }
    }

    private final Responsibilities responsibilities;
    private final OrganizationDirectory directory;

    Stewards(Responsibilities responsibilities, OrganizationDirectory directory) {
        this.responsibilities = responsibilities;
        this.directory = directory;
    }

    /** Within a transaction. */
    Optional<Steward> of(ProgrammeBook book, LocalDate day) {
        Responsibilities.@Nullable Responsible named =
                responsibilities.on(book.code(), day).get(Responsibilities.WHOLE);
        if (named != null) {
            return Optional.of(
                    new Steward(named.organizationId(), named.organizationName(), named.validFrom(), named.source()));
        }
        String source = book.decision().number() == null
                ? book.title()
                : book.decision().number();
        return book.responsible(COLLECTS, day)
                .map(r -> called(r.name(), day))
                .orElseGet(() -> owner(book, day))
                .map(o -> new Steward(o.id(), o.name(), null, source));
    }

    /** The body itself, and those above it, of which it is a part. */
    boolean answers(UUID body, Steward steward, LocalDate day) {
        return body.equals(steward.id()) || directory.under(body, day).contains(steward.id());
    }

    boolean answersSome(Set<UUID> bodies, Steward steward, LocalDate day) {
        return bodies.stream().anyMatch(b -> answers(b, steward, day));
    }

    /** Below whom a local programme counts; a national one counts everywhere. */
    Optional<OrganizationOnDay> owner(ProgrammeBook book, LocalDate day) {
        List<OrganizationOnDay> same = named(book.ownerName(), day);
        if (!same.isEmpty() || !book.scope().equals(PROVINCE)) {
            return single(same);
        }
        String province = bare(book.ownerName());
        return single(directory.standing(day, null, Locale.ROOT).stream()
                .filter(o -> o.kind().equals(PROVINCE) && bare(o.name()).equals(province))
                .toList());
    }

    private Optional<OrganizationOnDay> called(String name, LocalDate day) {
        Matcher part = PART_OF.matcher(name);
        if (!part.matches()) {
            return single(named(name, day));
        }
        Set<UUID> whole = single(named(part.group(2), day))
                .map(o -> directory.under(o.id(), day))
                .orElse(Set.of());
        return single(named(part.group(1), day).stream()
                .filter(o -> whole.contains(o.id()))
                .toList());
    }

    private List<OrganizationOnDay> named(String name, LocalDate day) {
        String key = VietnameseText.searchKey(name).strip();
        return directory.standing(day, null, Locale.ROOT).stream()
                .filter(o -> VietnameseText.searchKey(o.name()).strip().equals(key))
                .toList();
    }

    private static String bare(String name) {
        return OF_PROVINCE.matcher(VietnameseText.searchKey(name).strip()).replaceFirst("");
    }

    private static Optional<OrganizationOnDay> single(List<OrganizationOnDay> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
