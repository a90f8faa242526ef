package vn.hoitu.identity;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the screens need before anybody has signed in. */
@RestController
class MetaController {

    record MetaView(String installationName, String version, String locale, boolean setupNeeded, boolean demo) {}

    private final String name;
    private final boolean demo;
    private final Enrolment enrolment;

    MetaController(
            @Value("${hoitu.installation-name}") String name,
            @Value("${hoitu.demo:false}") boolean demo,
            Enrolment enrolment) {
        this.name = name;
        this.demo = demo;
        this.enrolment = enrolment;
    }

    @GetMapping("/api/v1/meta")
    MetaView meta(Locale locale) {
        String version = MetaController.class.getPackage().getImplementationVersion();
        return new MetaView(
                name, version == null ? "dev" : version, locale.getLanguage(), enrolment.setupNeeded(), demo);
    }
}
