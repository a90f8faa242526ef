package vn.hoitu.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.tenancy.Tenancy;

/** Takes what collaborators hand in over a link. The link is the permission; it says how much and until when. */
@Service
class CallCounter {

    /** What the page shows. */
    sealed interface Answer {

        /** The form, with what was typed and what is wrong with it. @param key under which one sending counts once */
        record Form(
                AgencyProfile agency,
                CallLinks.CallLink link,
                String key,
                FormReading typed,
                Map<String, String> problems)
                implements Answer {}

        record Taken(AgencyProfile agency, String receipt, String title) implements Answer {}

        record Closed(AgencyProfile agency) implements Answer {}

        record Unknown() implements Answer {}

        /** From this network address too much was sent just now. */
        record TooOften() implements Answer {}
    }

    private final CallDesk desk;
    private final CallLinks links;
    private final Items items;
    private final Intake intake;
    private final FileShelf shelf;
    private final Agencies agencies;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CallCounter(
            CallDesk desk,
            CallLinks links,
            Items items,
            Intake intake,
            FileShelf shelf,
            Agencies agencies,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.items = items;
        this.intake = intake;
        this.shelf = shelf;
        this.agencies = agencies;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Answer open(String token) {
        return found(
                token,
                (agency, link) -> new Answer.Form(agency, link, ids.next().toString(), FormReading.EMPTY, Map.of()));
    }

    Answer take(String token, String key, FormReading typed, List<MultipartFile> files, Locale locale) {
        return found(token, (agency, link) -> {
            Map<String, String> problems = new LinkedHashMap<>(typed.problems(!files.isEmpty()));
            List<SentFile> kept = problems.isEmpty() ? kept(files, problems) : List.of();
            if (!problems.isEmpty()) {
                return new Answer.Form(agency, link, key, typed.shown(), problems);
            }
            return tenancy.within(link.agency(), () -> taken(agency, link, key, typed, kept, locale));
        });
    }

    private Answer taken(
            AgencyProfile agency,
            CallLinks.CallLink link,
            String key,
            FormReading typed,
            List<SentFile> kept,
            Locale locale) {
        Instant now = clock.instant();
        String origin = "link:" + link.id() + ":" + (isKey(key) ? key : ids.next());
        Optional<Item> before = items.byOrigin(link.agency(), origin);
        if (before.isPresent()) { // the button was pressed twice, or the answer was lost
            return new Answer.Taken(agency, before.get().receipt(), before.get().title());
        }
        if (!links.use(link, now)) {
            return new Answer.Closed(agency);
        }
        Submission sent = new Submission(
                Submission.Channel.LINK,
                origin,
                link.id(),
                null,
                new Submission.Sender(typed.name(), typed.email(), typed.phone()),
                locale.getLanguage(),
                typed.title(),
                typed.text(),
                false,
                List.of(),
                now,
                link.section(),
                kept);
        Item item = intake.take(link.agency(), sent).orElseThrow();
        return new Answer.Taken(agency, item.receipt(), item.title());
    }

    private static boolean isKey(String key) {
        try {
            return UUID.fromString(key).toString().equals(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<SentFile> kept(List<MultipartFile> files, Map<String, String> problems) {
        long all = files.stream().mapToLong(MultipartFile::getSize).sum();
        if (files.size() > ContributionLimits.MOST_FILES || all > ContributionLimits.MOST_ALL_BYTES) {
            problems.put("files", "too-many-files");
            return List.of();
        }
        List<SentFile> kept = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            try (InputStream content = file.getInputStream()) {
                switch (shelf.put(kept.size(), name, content, false)) {
                    case FileShelf.Put.Kept(SentFile one) -> kept.add(one);
                    case FileShelf.Put.TooLarge tooLarge -> problems.put("files", "file-too-large");
                    case FileShelf.Put.NotOfAKind other -> problems.put("files", "file-kind");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    private Answer found(String token, java.util.function.BiFunction<AgencyProfile, CallLinks.CallLink, Answer> work) {
        Optional<CallLinks.CallLink> link = desk.find(token);
        if (link.isEmpty()) {
            return new Answer.Unknown();
        }
        AgencyProfile agency = agencies.find(link.get().agency()).orElseThrow();
        return link.get().openAt(clock.instant()) ? work.apply(agency, link.get()) : new Answer.Closed(agency);
    }
}
