package vn.hoitu.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.operation.StartNotice;
import vn.hoitu.shared.web.PublicAddress;

/** Tells the person at the console the one-time link with which the operator's account is made. */
@Component
class SetupNotice implements StartNotice {

    private final Enrolment enrolment;
    private final PublicAddress addresses;

    SetupNotice(Enrolment enrolment, PublicAddress addresses) {
        this.enrolment = enrolment;
        this.addresses = addresses;
    }

    @Override
    public List<String> lines(Locale locale) {
        return enrolment
                .openSetup()
                .map(token -> {
                    String link = addresses.installation() + "/toa-soan/thiet-lap/" + token;
                    return locale.getLanguage().equals("en")
                            ? List.of("Create the operator's account (once, within 24 hours): " + link)
                            : List.of("Tạo tài khoản quản trị hệ thống (một lần, trong 24 giờ): " + link);
                })
                .orElse(List.of());
    }
}
