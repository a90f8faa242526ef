package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of the original and what differs here. */
final class OriginalCase {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = Schema.v1();

    private final JsonNode given;
    private final List<String> mismatches = new ArrayList<>();

    OriginalCase(JsonNode given) {
        this.given = given;
    }

    List<String> mismatches() {
        return mismatches;
    }

    void compareStep() {
        Node doc = document("doc");
        Step step = step(given.path("step"));
        StepResult result = step.apply(doc);
        same("result", given.path("result"), result);
        same("ranges", given.path("ranges"), ranges(step.map()));
        compareSpots("spots", step.map());
        Step other = step(given.path("other"));
        JsonNode over = given.path("over");
        same("ranges of the other", over.path("ranges"), ranges(other.map()));
        same("mapped over the other", over.path("step"), step.mapThrough(other.map()));
        same("the other mapped", over.path("other"), other.mapThrough(step.map()));
        if (result instanceof StepResult.Done(Node after)) {
            Step back = step.invert(doc);
            same("inverse", given.path("back"), Optional.of(back));
            same("result of the inverse", given.path("backed"), back.apply(after));
            same("merged", given.path("merged"), step.merge(step(given.path("next"))));
            compareDifference(doc, after);
            if (given.path("whole").booleanValue()) {
                compareReading(back);
            }
            compareCheck(doc, after);
        }
    }

    private void compareDifference(Node before, Node after) {
        OptionalInt start = before.content().findDiffStart(after.content());
        Fragment.DiffEnd end = before.content().findDiffEnd(after.content());
        String here = "[" + (start.isPresent() ? start.getAsInt() : "null")
                + (end == null ? ",null,null]" : "," + end.here() + "," + end.there() + "]");
        same("difference", given.path("differ"), here);
    }

    /** What is written is read as the same, but for sets in sets, which the original does not read either. */
    private void compareReading(Step step) {
        boolean setInSet =
                step instanceof MarkSetStep(List<Step> inner) && inner.stream().anyMatch(MarkSetStep.class::isInstance);
        if (!setInSet && !step(MAPPER.readTree(step.json())).json().equals(step.json())) {
            mismatches.add("reading " + step.json());
        }
    }

    /** Looking at what changed finds as much as looking at everything. */
    private void compareCheck(Node before, Node after) {
        if (StepCheck.changed(before, after).isEmpty() != after.check().isEmpty()) {
            mismatches.add("checked: " + StepCheck.changed(before, after) + ", wholly: " + after.check());
        }
    }

    /** With parts that break the schema, which the original would put into a document. */
    void compareRefusal() {
        if (!(Steps.read(SCHEMA, given.path("step")) instanceof StepReading.Refused)) {
            mismatches.add("not refused");
        }
    }

    void compareMapping() {
        Mapping mapping = new Mapping();
        for (JsonNode entry : given.path("entries")) {
            JsonNode map = entry.path("map");
            StepMap steps = StepMap.of(numbers(map.path(0)));
            StepMap turned = map.path(1).booleanValue() ? steps.invert() : steps;
            if (entry.path("mirror").isNull()) {
                mapping.append(turned);
            } else {
                mapping.append(turned, entry.path("mirror").intValue());
            }
        }
        compareSpots("whole", mapping);
        compareSpots(
                "part",
                mapping.slice(given.path("from").intValue(), given.path("to").intValue()));
        compareSpots("inverse", mapping.invert());
        Mapping together = new Mapping();
        together.append(StepMap.of(numbers(given.path("offset"))));
        together.appendMapping(mapping);
        together.appendMappingInverted(mapping);
        compareSpots("together", together);
        int index = 0;
        for (JsonNode mirror : given.path("mirrors")) {
            int expected = mirror.isNull() ? -1 : mirror.intValue();
            if (together.getMirror(index).orElse(-1) != expected) {
                mismatches.add("mirror of " + index + ": " + together.getMirror(index));
            }
            index++;
        }
    }

    void compareRebase() {
        Node head = document("before");
        List<Step> over = new ArrayList<>();
        for (JsonNode json : given.path("over")) {
            Step step = step(json);
            over.add(step);
            head = ((StepResult.Done) step.apply(head)).document();
        }
        List<Step> own = new ArrayList<>();
        given.path("own").forEach(json -> own.add(step(json)));
        List<String> placed = new ArrayList<>();
        int lost = -1;
        for (int i = 0; i < own.size() && lost < 0; i++) {
            JsonNode fate = given.path("fates").path(i);
            if (!fate.isNull()) {
                placed.add(MAPPER.writeValueAsString(fate));
            } else if (Rebase.carriesContent(own.get(i))) {
                lost = i;
            }
        }
        switch (Rebase.onto(own, over, head)) {
            case Rebase.Lost(int index, String reason) -> same("lost " + reason, lost, index);
            case Rebase.Placed(List<Step> steps, Node document, int dropped) -> {
                same("lost", lost, -1);
                same("placed", placed, steps.stream().map(Step::json).toList());
                same("dropped", own.size() - placed.size(), dropped);
                same("document", MAPPER.writeValueAsString(given.path("doc")), DocumentJson.write(document));
            }
        }
    }

    private Node document(String name) {
        return switch (DocumentReader.read(SCHEMA, given.path(name))) {
            case Reading.Read(Node document) -> document;
            case Reading.Refused(List<DocumentProblem> problems) ->
                throw new IllegalStateException(problems.toString());
        };
    }

    private static Step step(JsonNode json) {
        return switch (Steps.read(SCHEMA, json)) {
            case StepReading.Read(Step step) -> step;
            case StepReading.Refused(DocumentProblem problem) ->
                throw new IllegalStateException(problem + " in " + json);
        };
    }

    private void compareSpots(String what, Mappable mapping) {
        for (JsonNode spot : given.path(what)) {
            int position = spot.path(0).intValue();
            int side = spot.path(1).intValue();
            Mapped mapped = mapping.mapResult(position, side);
            List<Object> here = List.of(
                    position,
                    side,
                    mapping.map(position, side),
                    mapped.position(),
                    mapped.deleted(),
                    mapped.deletedBefore(),
                    mapped.deletedAfter(),
                    mapped.deletedAcross());
            same(what, MAPPER.writeValueAsString(spot), MAPPER.writeValueAsString(here));
        }
    }

    private static String ranges(StepMap map) {
        List<int[]> ranges = new ArrayList<>();
        map.forEachRange(
                (oldStart, oldEnd, newStart, newEnd) -> ranges.add(new int[] {oldStart, oldEnd, newStart, newEnd}));
        return MAPPER.writeValueAsString(ranges);
    }

    private static int[] numbers(JsonNode list) {
        int[] numbers = new int[list.size()];
        Arrays.setAll(numbers, i -> list.path(i).intValue());
        return numbers;
    }

    private void same(String what, JsonNode expected, StepResult result) {
        switch (result) {
            case StepResult.Done(Node document) ->
                same(what, MAPPER.writeValueAsString(expected.path("doc")), DocumentJson.write(document));
            case StepResult.Failed(String reason) -> {
                if (expected.has("failed")) {
                    same(what, expected.path("failed").stringValue(), reason);
                } else if (!expected.has("thrown")) {
                    mismatches.add(what + " failed: " + reason);
                }
            }
        }
    }

    private void same(String what, JsonNode expected, String here) {
        same(what, MAPPER.writeValueAsString(expected), here);
    }

    private void same(String what, JsonNode expected, Optional<Step> step) {
        same(what, MAPPER.writeValueAsString(expected), step.map(Step::json).orElse("null"));
    }

    private void same(String what, @Nullable Object expected, @Nullable Object here) {
        if (!Objects.equals(expected, here)) {
            mismatches.add(what + "\n  there " + expected + "\n  here  " + here);
        }
    }
}
