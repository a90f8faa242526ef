package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.BLOCK;
import static vn.hoitu.outlook.db.Tables.BLOCK_RULE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.outlook.method.Blocks;
import vn.hoitu.strategy.PopulationUnit;

/** The five blocks of published results and who belongs to which. */
@Repository
class BlockTable {

    record Named(String code, String name) {}

    /** Who stands below one of these is local. */
    private static final Set<String> LOCAL_KINDS =
            Set.of("province", "people-committee", "provincial-department", "party-committee");

    private final DSLContext sql;

    BlockTable(DSLContext sql) {
        this.sql = sql;
    }

    List<Named> all(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return sql.selectFrom(BLOCK)
                .orderBy(BLOCK.POSITION)
                .fetch(r -> new Named(r.get(BLOCK.CODE), english ? r.get(BLOCK.NAME_EN) : r.get(BLOCK.NAME_VI)));
    }

    List<String> codes() {
        return sql.select(BLOCK.CODE).from(BLOCK).orderBy(BLOCK.POSITION).fetch(BLOCK.CODE);
    }

    Blocks rules() {
        return new Blocks(sql.selectFrom(BLOCK_RULE)
                .fetch(r -> new Blocks.Rule(r.get(BLOCK_RULE.KIND), r.get(BLOCK_RULE.PLACE), r.get(BLOCK_RULE.BLOCK))));
    }

    static @Nullable String of(PopulationUnit unit, Blocks rules, Landscape landscape) {
        return rules.of(unit.kind(), isLocal(unit, landscape));
    }

    /** By the tree; a unit that is no longer there is looked for above its last parent. */
    private static boolean isLocal(PopulationUnit unit, Landscape landscape) {
        var from = landscape.find(unit.id()).isPresent() || unit.parentId() == null ? unit.id() : unit.parentId();
        return landscape.above(from, o -> LOCAL_KINDS.contains(o.kind())).isPresent();
    }
}
