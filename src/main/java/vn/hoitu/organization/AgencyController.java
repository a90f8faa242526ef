package vn.hoitu.organization;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

@RestController
@RequestMapping("/api/v1/agencies")
class AgencyController {

    /** An agency that now works here. */
    record FoundedAgencyView(java.util.UUID id, String slug, String host, AgencyProfileView profile) {}

    private final AgencyProfiles profiles;
    private final AgencyFounding founding;

    AgencyController(AgencyProfiles profiles, AgencyFounding founding) {
        this.profiles = profiles;
        this.founding = founding;
    }

    @PostMapping
    ResponseEntity<FoundedAgencyView> found(Actor actor, @RequestBody NewAgency request) {
        return Answer.created(founding.found(actor, request)
                .map(a -> new FoundedAgencyView(a.id().value(), a.slug(), a.host(), AgencyProfileView.of(a))));
    }

    @GetMapping("/{agency}/profile")
    AgencyProfileView profile(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(profiles.find(actor, agency));
    }

    @PutMapping("/{agency}/profile")
    AgencyProfileView change(Actor actor, @PathVariable AgencyId agency, @RequestBody AgencyProfileView request) {
        return Answer.of(profiles.change(actor, agency, request));
    }
}
