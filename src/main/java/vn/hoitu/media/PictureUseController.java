package vn.hoitu.media;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** What the rights of a picture allow, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/picture-uses")
class PictureUseController {

    record PictureUseRequest(
            @Nullable Boolean allowed,
            @Nullable LocalDate untilDay,
            @Nullable String note) {}

    private final PictureUses uses;

    PictureUseController(PictureUses uses) {
        this.uses = uses;
    }

    @GetMapping("/{picture}")
    PictureUses.UseView use(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID picture) {
        return Answer.of(uses.of(agency, actor, picture));
    }

    @PutMapping("/{picture}")
    PictureUses.UseView say(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID picture, @RequestBody PictureUseRequest r) {
        return Answer.of(uses.say(agency, actor, picture, !Boolean.FALSE.equals(r.allowed()), r.untilDay(), r.note()));
    }
}
