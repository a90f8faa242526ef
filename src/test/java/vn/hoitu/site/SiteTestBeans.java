package vn.hoitu.site;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.media.Rendition;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** What the site stands on, in memory: agencies with any profile, sections, pictures; and a search that can be told. */
@TestConfiguration(proxyBeanMethods = false)
class SiteTestBeans {

    @Bean
    @Primary
    KnownAgencies knownAgencies() {
        return new KnownAgencies();
    }

    @Bean
    @Primary
    KnownSections knownSections() {
        return new KnownSections();
    }

    @Bean
    @Primary
    KnownPictures knownPictures() {
        return new KnownPictures();
    }

    @Bean
    @Primary
    KnownSearch knownSearch() {
        return new KnownSearch();
    }

    static final class KnownAgencies implements Agencies {

        final Map<AgencyId, AgencyProfile> profiles = new ConcurrentHashMap<>();

        @Override
        public Optional<AgencyProfile> find(AgencyId agency) {
            return Optional.ofNullable(profiles.get(agency));
        }

        @Override
        public Optional<AgencyProfile> byHost(String host) {
            return profiles.values().stream().filter(p -> p.host().equals(host)).findFirst();
        }

        @Override
        public List<AgencyProfile> all() {
            return List.copyOf(profiles.values());
        }
    }

    static final class KnownSections implements Sections {

        final Map<AgencyId, List<SectionView>> sections = new ConcurrentHashMap<>();

        @Override
        public List<SectionView> of(AgencyId agency) {
            return sections.getOrDefault(agency, List.of());
        }

        @Override
        public Outcome<SectionView> ensure(AgencyId agency, Actor actor, String slug, String name) {
            List<SectionView> all = sections.computeIfAbsent(agency, _ -> new CopyOnWriteArrayList<>());
            SectionView section = new SectionView(UUID.randomUUID(), slug, name, null, all.size(), true, 1);
            all.add(section);
            return Outcome.done(section);
        }
    }

    static final class KnownPictures implements Pictures {

        private record Known(AgencyId agency, PictureView view, Path file) {}

        private final Map<UUID, Known> pictures = new ConcurrentHashMap<>();

        UUID keep(AgencyId agency, Path file, int width, int height) {
            UUID id = UUID.randomUUID();
            PictureView view = new PictureView(
                    id, width, height, 1, "image/jpeg", "", "", "", "", "Ảnh minh họa", "0".repeat(64), Instant.EPOCH);
            pictures.put(id, new Known(agency, view, file));
            return id;
        }

        @Override
        public Outcome<PictureView> add(AgencyId agency, Actor actor, InputStream content, Details details) {
            throw new UnsupportedOperationException("The site adds no pictures");
        }

        @Override
        public List<PictureView> find(AgencyId agency, Collection<UUID> ids) {
            return ids.stream()
                    .map(pictures::get)
                    .filter(known -> known != null && known.agency().equals(agency))
                    .map(Known::view)
                    .toList();
        }

        @Override
        public Optional<Delivery> open(AgencyId agency, UUID picture, Rendition rendition) {
            return Optional.ofNullable(pictures.get(picture))
                    .filter(known -> known.agency().equals(agency))
                    .map(known -> new Delivery(known.file(), "image/jpeg", size(known.file())));
        }

        @Override
        public List<PictureView> after(AgencyId agency, @org.jspecify.annotations.Nullable UUID last, int limit) {
            return List.of();
        }

        @Override
        public List<PictureView> readable(AgencyId agency, Actor actor, Collection<UUID> ids) {
            return find(agency, ids);
        }

        @Override
        public Optional<Delivery> original(AgencyId agency, UUID picture) {
            return Optional.empty(); // readers never get it
        }

        private static long size(Path file) {
            try {
                return Files.size(file);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    static final class KnownSearch implements SiteSearch {

        final Map<AgencyId, Found> answers = new ConcurrentHashMap<>();

        @Override
        public Found search(AgencyId agency, String words, int offset, int limit) {
            return answers.getOrDefault(agency, new Found(List.of(), 0));
        }
    }
}
