package vn.hoitu.notice;

import java.time.Duration;
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
    public boolean inProduct(PersonId person, String kind) {
        NoticeSubject subject = NoticeSubject.ofKind(kind);
        return subject.alwaysInProduct() || choices.of(person, subject).inProduct();
    }

    @Override
    public void carry(Told told) {
        Choice choice = choices.of(told.person(), NoticeSubject.ofKind(told.kind()));
        Rhythm rhythm = choices.rhythm(told.person());
        if (mailLeaves.getAsBoolean()) {
            switch (choice.mail()) {
                case NONE -> {}
                case AT_ONCE ->
                    deliveries.add(
                            told,
                            Channel.MAIL,
                            Deliveries.NO_TARGET,
                            rhythm.undisturbed(told.at().plus(MAIL_WAITS)));
                case DIGEST -> deliveries.add(told, Channel.DIGEST, Deliveries.NO_TARGET, rhythm.nextDigest(told.at()));
            }
        }
        if (choice.push()) {
            for (Choices.Subscription browser : choices.subscriptions(told.person())) {
                deliveries.add(
                        told,
                        Channel.PUSH,
                        browser.id(),
                        rhythm.undisturbed(told.at().plus(PUSH_WAITS)));
            }
        }
    }
}
