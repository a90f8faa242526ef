package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.ROYALTY_GENRE;
import static vn.hoitu.editorial.db.Tables.ROYALTY_GROUP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;

/** Genres and their highest coefficients on a day: the law's, and the agency's own within them. */
@Repository
class RoyaltyTable {

    /** A group of the law with the highest coefficient it allows. */
    record Group(String press, int number, String nameVi, String nameEn, BigDecimal most, String citation) {

        String code() {
            return press + "-" + number;
        }
    }

    /** A genre of the agency's own table. */
    record Genre(
            String code, String name, String press, int group, BigDecimal most, LocalDate validFrom, String basis) {}

    private final DSLContext sql;

    RoyaltyTable(DSLContext sql) {
        this.sql = sql;
    }

    List<Group> groups(LocalDate day) {
        return sql.selectFrom(ROYALTY_GROUP)
                .where(valid(ROYALTY_GROUP.VALID_FROM, ROYALTY_GROUP.VALID_TO, day))
                .orderBy(ROYALTY_GROUP.PRESS.desc(), ROYALTY_GROUP.NUMBER)
                .fetch(r -> new Group(
                        r.get(ROYALTY_GROUP.PRESS),
                        r.get(ROYALTY_GROUP.NUMBER),
                        r.get(ROYALTY_GROUP.NAME_VI),
                        r.get(ROYALTY_GROUP.NAME_EN),
                        r.get(ROYALTY_GROUP.MOST),
                        r.get(ROYALTY_GROUP.CITATION)));
    }

    Optional<Group> group(String press, int number, LocalDate day) {
        return groups(day).stream()
                .filter(g -> g.press().equals(press) && g.number() == number)
                .findFirst();
    }

    List<Genre> genres(AgencyId agency, LocalDate day) {
        return sql.selectFrom(ROYALTY_GENRE)
                .where(ROYALTY_GENRE.AGENCY_ID.eq(agency.value()))
                .and(valid(ROYALTY_GENRE.VALID_FROM, ROYALTY_GENRE.VALID_TO, day))
                .orderBy(ROYALTY_GENRE.PRESS.desc(), ROYALTY_GENRE.GROUP_NUMBER, ROYALTY_GENRE.NAME)
                .fetch(r -> new Genre(
                        r.get(ROYALTY_GENRE.CODE),
                        r.get(ROYALTY_GENRE.NAME),
                        r.get(ROYALTY_GENRE.PRESS),
                        r.get(ROYALTY_GENRE.GROUP_NUMBER),
                        r.get(ROYALTY_GENRE.MOST),
                        r.get(ROYALTY_GENRE.VALID_FROM),
                        r.get(ROYALTY_GENRE.BASIS)));
    }

    /** Puts a table in force from a day on: what held until then ends the day before. */
    void putInForce(AgencyId agency, LocalDate from, List<Genre> genres) {
        sql.deleteFrom(ROYALTY_GENRE)
                .where(ROYALTY_GENRE.AGENCY_ID.eq(agency.value()).and(ROYALTY_GENRE.VALID_FROM.eq(from)))
                .execute();
        sql.update(ROYALTY_GENRE)
                .set(ROYALTY_GENRE.VALID_TO, from.minusDays(1))
                .where(ROYALTY_GENRE.AGENCY_ID.eq(agency.value()))
                .and(ROYALTY_GENRE.VALID_FROM.lt(from))
                .and(ROYALTY_GENRE.VALID_TO.isNull().or(ROYALTY_GENRE.VALID_TO.ge(from)))
                .execute();
        genres.forEach(genre -> sql.insertInto(ROYALTY_GENRE)
                .set(ROYALTY_GENRE.AGENCY_ID, agency.value())
                .set(ROYALTY_GENRE.CODE, genre.code())
                .set(ROYALTY_GENRE.VALID_FROM, from)
                .set(ROYALTY_GENRE.NAME, genre.name())
                .set(ROYALTY_GENRE.PRESS, genre.press())
                .set(ROYALTY_GENRE.GROUP_NUMBER, genre.group())
                .set(ROYALTY_GENRE.MOST, genre.most())
                .set(ROYALTY_GENRE.BASIS, genre.basis())
                .execute());
    }

    private static Condition valid(Field<LocalDate> from, Field<LocalDate> to, LocalDate day) {
        return from.le(day).and(to.isNull().or(to.ge(day)));
    }
}
