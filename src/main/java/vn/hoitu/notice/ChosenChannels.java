package vn.hoitu.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.NotificationChannels;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.mail.Postman;

/**
 * Puts a notification on the ways its person chose. Each way waits a little, so that what is read in the product
 * meanwhile is not told a second time.
 */
@Component
class ChosenChannels implements NotificationChannels {

    static final Duration MAIL_WAITS = Duration.ofMinutes(5);
    static final Duration PUSH_WAITS = Duration.ofSeconds(15);

    private final Choices choices;
    private final Deliveries deliveries;
    private final BooleanSupplier mailLeaves;

    @Autowired
    ChosenChannels(Choices choices, Deliveries deliveries, Postman postman) {
        this(choices, deliveries, postman::configured);
    }

    /** @param mailLeaves without a mail server nothing is prepared for it, so that nothing piles up */
    ChosenChannels(Choices choices, Deliveries deliveries, BooleanSupplier mailLeaves) {
        this.choices = choices;
        this.deliveries = deliveries;
        this.mailLeaves = mailLeaves;
    }

    @Override
    public Ways ways(Collection<PersonId> people, String kind) {
        NoticeSubject subject = NoticeSubject.ofKind(kind);
        return new ChosenWays(subject, choices.of(people, subject));
    }

    private final class ChosenWays implements Ways {

        private final NoticeSubject subject;
        private final Map<PersonId, Choices.Chosen> chosen;

        ChosenWays(NoticeSubject subject, Map<PersonId, Choices.Chosen> chosen) {
            this.subject = subject;
            this.chosen = chosen;
        }

        @Override
        public boolean inProduct(PersonId person) {
            return subject.alwaysInProduct() || of(person).choice().inProduct();
        }

        @Override
        public void carry(Collection<Told> told) {
            boolean mail = mailLeaves.getAsBoolean();
            List<Deliveries.Leaving> leaving = new ArrayList<>();
            for (Told each : told) {
                Choices.Chosen way = of(each.person());
                if (mail) {
                    mail(each, way).ifPresent(leaving::add);
                }
                if (way.choice().push()) {
                    Instant at = way.rhythm().undisturbed(each.at().plus(PUSH_WAITS));
                    way.browsers()
                            .forEach(browser -> leaving.add(new Deliveries.Leaving(each, Channel.PUSH, browser, at)));
                }
            }
            deliveries.add(leaving);
        }

        private Choices.Chosen of(PersonId person) {
            return Objects.requireNonNull(chosen.get(person), "nobody asked how this person wants to hear of it");
        }
    }

    private static Optional<Deliveries.Leaving> mail(Told told, Choices.Chosen way) {
        return switch (way.choice().mail()) {
            case NONE -> Optional.empty();
            case AT_ONCE ->
                Optional.of(new Deliveries.Leaving(
                        told,
                        Channel.MAIL,
                        Deliveries.NO_TARGET,
                        way.rhythm().undisturbed(told.at().plus(MAIL_WAITS))));
            case DIGEST ->
                Optional.of(new Deliveries.Leaving(
                        told, Channel.DIGEST, Deliveries.NO_TARGET, way.rhythm().nextDigest(told.at())));
        };
    }
}
