package vn.hoitu.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoitu.media.Pictures;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Fills an empty installation before it says that it is ready: whoever opens the addresses then finds everything. What
 * was interrupted goes on at the next start; what is complete, or somebody's own, is left alone.
 */
@Component
@ConditionalOnProperty("hoitu.demo")
class DemoFilling implements ApplicationRunner {

    private static final int PICTURES_OF_A_KIND_MAGAZINE = 2;
    private static final long MAGAZINE_SEED = 500;

    private final Founding founding;
    private final NationalHistory history;
    private final Hiring hiring;
    private final Printing printing;
    private final HouseWorkflow workflow;
    private final DeskWork work;
    private final MorningPlan plan;
    private final PrintRoom print;
    private final WeekAhead week;
    private final Collaboration collaboration;
    private final AfterPublication after;
    private final HouseRules rules;
    private final Steering steering;
    private final ReportingSeason season;
    private final Pictures pictures;
    private final Tenancy tenancy;
    private final Clock clock;

    DemoFilling(
            Founding founding,
            NationalHistory history,
            Hiring hiring,
            Printing printing,
            HouseWorkflow workflow,
            DeskWork work,
            MorningPlan plan,
            PrintRoom print,
            WeekAhead week,
            Collaboration collaboration,
            AfterPublication after,
            HouseRules rules,
            Steering steering,
            ReportingSeason season,
            Pictures pictures,
            Tenancy tenancy,
            Clock clock) {
        this.founding = founding;
        this.history = history;
        this.hiring = hiring;
        this.printing = printing;
        this.workflow = workflow;
        this.work = work;
        this.plan = plan;
        this.print = print;
        this.week = week;
        this.collaboration = collaboration;
        this.after = after;
        this.rules = rules;
        this.steering = steering;
        this.season = season;
        this.pictures = pictures;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        fill();
    }

    /** @return whether there was anything to do */
    boolean fill() {
        Progress progress = new Progress(clock);
        Actor program = Actor.program("demo");
        Optional<Places> places = founding.earlier();
        if (places.isEmpty() && !founding.installationIsEmpty()) {
            progress.say("demo.not-empty", Map.of());
            return false;
        }
        if (places.isPresent() && hiring.works(places.get(), Cast.LAST)) {
            return false;
        }
        fill(places.orElseGet(() -> begun(program, progress)), program, progress);
        return true;
    }

    /** Organisations and people are there together or not at all. */
    private Places begun(Actor program, Progress progress) {
        progress.say("demo.begins", Map.of());
        Places begun = tenancy.system(() -> {
            history.load(program).orThrow();
            Places places = founding.found(program);
            hiring.hireAll(places, program);
            return places;
        });
        progress.say("demo.people", Map.of("people", Cast.PEOPLE.size() + 2));
        return begun;
    }

    private void fill(Places places, Actor program, Progress progress) {
        Map<String, Actor> troupe = hiring.troupe(places);
        PictureShelf paper = new PictureShelf("Đồ họa: Báo Mẫu", Illustration.VARIANTS);
        PictureShelf magazine = new PictureShelf("Đồ họa: Tạp chí Mẫu", PICTURES_OF_A_KIND_MAGAZINE);
        // Side by side: while one agency waits for the disk, the other draws.
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> agency(places, Newsroom.ofPaper(troupe), paper, 0, progress),
                                Thread::startVirtualThread),
                        CompletableFuture.runAsync(
                                () -> agency(places, Newsroom.ofMagazine(troupe), magazine, MAGAZINE_SEED, progress),
                                Thread::startVirtualThread))
                .join();
        steering.fill(places, Newsroom.ofMagazine(troupe), program);
        season.fill(new ReportingSeason.Desk(
                places,
                troupe,
                hiring.overseer(places, Places.PARTY),
                hiring.overseer(places, Places.PRESS_AUTHORITY)));
        hiring.hire(places, program, Cast.LAST);
        progress.say("demo.complete", Map.of());
    }

    private void agency(Places places, Newsroom room, PictureShelf shelf, long seed, Progress progress) {
        AgencyId agency = places.agency(room.place());
        Actor chief = room.actor(room.chief());
        Map<String, UUID> sections = printing.sections(room.place(), agency, chief);
        shelf.fill(pictures, agency, chief, seed);
        rules.fill(agency, chief);
        progress.say("demo.pictures", Map.of("agency", room.place(), "pictures", shelf.size()));
        List<Story> stories = new Archive(room.place(), places.foundedAt()).stories();
        printing.bring(agency, stories, sections, shelf, room);
        progress.say("demo.archive", Map.of("agency", room.place(), "pieces", stories.size()));
        workflow.fill(agency, room);
        work.fill(agency, room, sections, shelf);
        progress.say("demo.desk", Map.of("agency", room.place(), "pieces", DeskWork.pieces(room.place())));
        plan.fill(agency, room, sections, shelf);
        print.fill(agency, room);
        week.fill(agency, room);
        collaboration.fill(agency, room, sections);
        if (room.place().equals(Places.PAPER)) {
            after.fill(agency, room);
        }
        if (MorningPlan.stories(room.place()) > 0) {
            progress.say("demo.plan", Map.of("agency", room.place(), "stories", MorningPlan.stories(room.place())));
        }
    }
}
