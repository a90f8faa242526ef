package vn.hoitu.operation;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** The version of this program, as its jar says. */
@Component
class RunningVersion {

    private static final String UNPACKAGED = "0.1.0-dev";

    String text() {
        return Objects.requireNonNullElse(RunningVersion.class.getPackage().getImplementationVersion(), UNPACKAGED);
    }
}
