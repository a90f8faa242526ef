package vn.hoitu.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.WorkflowShelf;
import vn.hoitu.shared.AgencyId;

/** The workflows the paper designed for itself: a short way for breaking news, a long one for investigations. */
@Component
class HouseWorkflow {

    private static final String FILE = "quy-trinh.json";

    private final WorkflowShelf workflows;

    HouseWorkflow(WorkflowShelf workflows) {
        this.workflows = workflows;
    }

    void fill(AgencyId agency, Newsroom room) {
        String address = "/demo/" + room.place() + "/" + FILE;
        try (InputStream file = HouseWorkflow.class.getResourceAsStream(address)) {
            if (file != null) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                workflows.bring(agency, room.actor(room.secretary()), text).orThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
