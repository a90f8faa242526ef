package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** What an agency sets for its checks over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/check-settings")
class CheckSettingsController {

    record CheckSettingsView(List<CheckSettings.SettingView> items) {}

    record CheckLevelRequest(@Nullable String level) {}

    record CheckEntryView(
            UUID id, String list, String words, boolean folded, String level, String advice, int version) {

        static CheckEntryView of(CheckEntry e) {
            return new CheckEntryView(
                    e.id(), e.list().code(), e.words(), e.folded(), e.level().code(), e.advice(), e.version());
        }
    }

    record CheckEntriesView(List<CheckEntryView> items) {}

    record CheckEntryRequest(
            @Nullable Integer version,
            @Nullable String list,
            @Nullable String words,
            @Nullable Boolean folded,
            @Nullable String level,
            @Nullable String advice) {

        EntryWish wish() {
            return new EntryWish(list, words, folded, level, advice);
        }
    }

    record CheckTableRequest(
            @Nullable String list, @Nullable String csv) {}

    record CheckTableView(int added) {}

    private final CheckSettings settings;
    private final EntryDesk lists;
    private final AiLogTable log;

    CheckSettingsController(CheckSettings settings, EntryDesk lists, AiLogTable log) {
        this.settings = settings;
        this.lists = lists;
        this.log = log;
    }

    @GetMapping
    CheckSettingsView list(Actor actor, @PathVariable AgencyId agency) {
        return new CheckSettingsView(Answer.of(settings.list(agency, actor)));
    }

    @PutMapping("/{check}")
    CheckSettingsView choose(
            Actor actor, @PathVariable AgencyId agency, @PathVariable String check, @RequestBody CheckLevelRequest r) {
        return new CheckSettingsView(Answer.of(settings.choose(agency, actor, check, r.level())));
    }

    @GetMapping("/entries")
    CheckEntriesView entries(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable String list) {
        return new CheckEntriesView(Answer.of(lists.entries(agency, actor, list)).stream()
                .map(CheckEntryView::of)
                .toList());
    }

    @GetMapping("/entries.csv")
    ResponseEntity<byte[]> csv(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable String list) {
        return Download.csv("danh-sach-kiem-tra.csv", EntryTable.write(Answer.of(lists.entries(agency, actor, list))));
    }

    @PostMapping("/entries")
    ResponseEntity<CheckEntryView> add(Actor actor, @PathVariable AgencyId agency, @RequestBody CheckEntryRequest r) {
        return Answer.created(lists.add(agency, actor, r.wish()).map(CheckEntryView::of));
    }

    @PatchMapping("/entries/{id}")
    CheckEntryView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody CheckEntryRequest r) {
        return CheckEntryView.of(
                Answer.of(lists.change(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.wish())));
    }

    @DeleteMapping("/entries/{id}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        Answer.of(lists.remove(agency, actor, id));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/entries/table")
    CheckTableView bringIn(Actor actor, @PathVariable AgencyId agency, @RequestBody CheckTableRequest r) {
        return new CheckTableView(Answer.of(lists.bringIn(
                agency, actor, Objects.requireNonNullElse(r.list(), ""), Objects.requireNonNullElse(r.csv(), ""))));
    }

    /** The log of the use of AI, for those who inspect it; days as in Vietnam, both included. */
    @GetMapping("/ai-log.csv")
    ResponseEntity<byte[]> aiLog(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) java.time.@Nullable LocalDate from,
            @RequestParam(required = false) java.time.@Nullable LocalDate to) {
        return Download.csv("nhat-ky-ai.csv", Answer.of(log.csv(agency, actor, from, to)));
    }
}
