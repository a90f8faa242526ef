package vn.hoitu.editorial;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Brings workflows from a file and puts them in force; what the agency has by the same name is left as it is. */
@Service
public class WorkflowShelf {

    private static final TypeReference<List<Kept>> FILE = new TypeReference<>() {};

    private record Kept(String name, List<String> forms, List<String> urgencies, DesignForm design) {}

    private final WorkflowDesk desk;
    private final Workflows workflows;
    private final Tenancy tenancy;
    private final JsonMapper json;

    WorkflowShelf(WorkflowDesk desk, Workflows workflows, Tenancy tenancy, JsonMapper json) {
        this.desk = desk;
        this.workflows = workflows;
        this.tenancy = tenancy;
        this.json = json;
    }

    /** All of the file or nothing. */
    public Outcome<Integer> bring(AgencyId agency, Actor actor, String file) {
        List<Kept> all = json.readValue(file, FILE);
        return tenancy.within(agency, () -> {
            Set<String> known =
                    workflows.all(agency).stream().map(Workflows.Workflow::name).collect(Collectors.toSet());
            List<Kept> unknown =
                    all.stream().filter(kept -> !known.contains(kept.name())).toList();
            unknown.forEach(kept -> begun(agency, actor, kept).orThrow());
            return Outcome.done(unknown.size());
        });
    }

    private Outcome<UUID> begun(AgencyId agency, Actor actor, Kept kept) {
        return kept.design()
                .read()
                .then(design -> desk.begin(
                        agency,
                        actor,
                        new WorkflowDesk.Wish(kept.name(), kept.forms(), kept.urgencies(), null, null, design)))
                .then(id -> desk.publish(agency, actor, id, 1));
    }
}
