package vn.hoitu.strategy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.operation.Background;

/** Every installation has the founding programmes from its first start on. */
@Component
@Background
class FoundingProgrammes {

    private static final Logger log = LoggerFactory.getLogger(FoundingProgrammes.class);

    private final ProgrammeShelf shelf;

    FoundingProgrammes(ProgrammeShelf shelf) {
        this.shelf = shelf;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        try {
            shelf.found(Actor.program("start"));
        } catch (RuntimeException e) {
            log.warn("The founding programmes could not be entered now; the next start tries again: {}", e.toString());
        }
    }
}
