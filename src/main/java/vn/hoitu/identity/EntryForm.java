package vn.hoitu.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.FieldProblem;

/** What a name, an e-mail address and a first password must be. */
@Component
class EntryForm {

    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_EMAIL_CHARACTERS = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+|[^@\\s]+@localhost");

    private final Passwords passwords;

    EntryForm(Passwords passwords) {
        this.passwords = passwords;
    }

    List<FieldProblem> problems(String name, String email, @Nullable String password) {
        List<FieldProblem> problems = new ArrayList<>();
        nameProblem(name).ifPresent(problems::add);
        emailProblem(email).ifPresent(problems::add);
        if (password != null) {
            passwords.problemWith("password", password, email).ifPresent(problems::add);
        }
        return problems;
    }

    static Optional<FieldProblem> nameProblem(String name) {
        if (name.isBlank()) {
            return Optional.of(FieldProblem.of("name", "required"));
        }
        return name.length() > MOST_NAME_CHARACTERS
                ? Optional.of(new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS)))
                : Optional.empty();
    }

    static Optional<FieldProblem> emailProblem(String email) {
        boolean fits = email.length() <= MOST_EMAIL_CHARACTERS
                && EMAIL.matcher(email.strip()).matches();
        return fits
                ? Optional.empty()
                : Optional.of(FieldProblem.of("email", email.isBlank() ? "required" : "malformed"));
    }
}
