package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.TILE;
import static vn.hoitu.outlook.db.Tables.TILE_SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.outlook.map.ProvinceName;

/** The provinces as tiles, by the day. */
@Repository
class Tiles {

    record TileSet(String code, String source, String sourceEn) {

        String source(Locale locale) {
            return locale.getLanguage().equals("en") ? sourceEn : source;
        }
    }

    /** @param partOf of an archipelago the province it belongs to */
    record Tile(String name, int x, int y, @Nullable String partOf) {

        String key() {
            return ProvinceName.key(name);
        }
    }

    private final DSLContext sql;

    Tiles(DSLContext sql) {
        this.sql = sql;
    }

    TileSet on(LocalDate day) {
        return sql.selectFrom(TILE_SET)
                .where(TILE_SET.VALID_FROM.isNull().or(TILE_SET.VALID_FROM.le(day)))
                .and(TILE_SET.VALID_TO.isNull().or(TILE_SET.VALID_TO.gt(day)))
                .fetchSingle(Tiles::set);
    }

    Optional<TileSet> find(String code) {
        return sql.selectFrom(TILE_SET).where(TILE_SET.CODE.eq(code)).fetchOptional(Tiles::set);
    }

    private static TileSet set(Record r) {
        return new TileSet(r.get(TILE_SET.CODE), r.get(TILE_SET.SOURCE), r.get(TILE_SET.SOURCE_EN));
    }

    List<Tile> of(String set) {
        return sql.selectFrom(TILE)
                .where(TILE.SET_CODE.eq(set))
                .orderBy(TILE.Y, TILE.X)
                .fetch(r -> new Tile(r.get(TILE.NAME), r.get(TILE.X), r.get(TILE.Y), r.get(TILE.PART_OF)));
    }

    /** Keys of the provinces, without the archipelagos. */
    Set<String> provinces(String set) {
        return of(set).stream().filter(t -> t.partOf() == null).map(Tile::key).collect(Collectors.toSet());
    }
}
