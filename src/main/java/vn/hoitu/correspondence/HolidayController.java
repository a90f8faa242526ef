package vn.hoitu.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.Holidays.Holiday;
import vn.hoitu.shared.web.Answer;

/** Days of rest over HTTP. */
@RestController
@RequestMapping("/api/v1/holidays")
class HolidayController {

    record HolidaysView(List<Holiday> items) {}

    record HolidayRequest(
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable Boolean working,
            @Nullable String citation,
            @Nullable String certainty) {}

    private final HolidayKeeping keeping;

    HolidayController(HolidayKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    HolidaysView all(Actor actor) {
        return new HolidaysView(Answer.of(keeping.all(actor)));
    }

    @PutMapping("/{day}")
    Holiday keep(Actor actor, @PathVariable String day, @RequestBody HolidayRequest r) {
        return Answer.of(keeping.keep(
                actor,
                day,
                new HolidayKeeping.HolidayWish(r.nameVi(), r.nameEn(), r.working(), r.citation(), r.certainty())));
    }

    @DeleteMapping("/{day}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable String day) {
        return Answer.empty(keeping.remove(actor, day));
    }
}
