package vn.hoitu.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.RefusedRequest;

/** Turns an outcome into a response; refusals become problem details in one place. */
public final class Answer {

    private Answer() {}

    public static <T> T of(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var refusal) -> throw new RefusedRequest(refusal);
        };
    }

    public static <T> ResponseEntity<T> created(Outcome<T> outcome) {
        return ResponseEntity.status(HttpStatus.CREATED).body(of(outcome));
    }

    public static <T> ResponseEntity<T> accepted(Outcome<T> outcome) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(of(outcome));
    }

    public static <T> ResponseEntity<Void> empty(Outcome<T> outcome) {
        of(outcome);
        return ResponseEntity.noContent().build();
    }
}
