package vn.hoitu.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.operation.StartNotice;

/** Says where the program answers, and what modules have to say at the start, such as the one-time link. */
@Component
@ConditionalOnProperty("hoitu.announce")
class StartAnnouncement {

    private final Environment environment;
    private final List<StartNotice> notices;

    StartAnnouncement(Environment environment, List<StartNotice> notices) {
        this.environment = environment;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        Locale locale = Console.locale();
        Texts texts = new Texts(locale);
        String site = "http://" + environment.getProperty("hoitu.host", "localhost") + ":"
                + environment.getProperty("local.server.port");
        String management = "http://127.0.0.1:" + environment.getProperty("local.management.port");
        System.out.println(texts.text("start.addresses", Map.of("site", site, "management", management)));
        for (StartNotice notice : notices) {
            notice.lines(locale).forEach(System.out::println);
        }
        System.out.println(texts.text("start.end-with"));
        System.out.flush();
    }
}
