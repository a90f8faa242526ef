package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;

/** Reads the register of a day. */
@Component
class Landscapes {

    private final OrganizationDirectory directory;

    Landscapes(OrganizationDirectory directory) {
        this.directory = directory;
    }

    LocalDate today() {
        return directory.today();
    }

    Landscape on(LocalDate day, Locale locale) {
        LocalDate today = directory.today();
        LocalDate then = day.isAfter(today) ? today : day;
        return new Landscape(then, directory.standing(then, null, locale));
    }
}
