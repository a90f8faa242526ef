package vn.hoitu.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;

/** Tells those who work on the stories of an event what became of it. */
@Component
class EventNews {

    private final SeriesBook books;
    private final PlanBook stories;
    private final Assignments assignments;
    private final PlanNews news;

    EventNews(SeriesBook books, PlanBook stories, Assignments assignments, PlanNews news) {
        this.books = books;
        this.stories = stories;
        this.assignments = assignments;
        this.news = news;
    }

    /** @param what {@code moved}, {@code postponed} or {@code cancelled} */
    void told(Event event, String what, Actor actor, @Nullable String reason) {
        for (UUID id : books.storiesOf(event.agency(), event.id())) {
            List<UUID> makers = assignments.of(event.agency(), List.of(id)).stream()
                    .flatMap(a -> a.people().stream().map(Assignment.Assignee::personId))
                    .distinct()
                    .toList();
            stories.find(event.agency(), id)
                    .ifPresent(story -> news.eventChanged(story, makers, what, actor, reason, event.version() + 1));
        }
    }
}
