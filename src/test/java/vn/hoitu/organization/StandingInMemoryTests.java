package vn.hoitu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.testing.ModuleTest;

/** What is held of the register is never older than the register. */
@ModuleTest
class StandingInMemoryTests {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Actor OPERATOR = Actor.program("test");
    private static final LocalDate THEN = LocalDate.of(2025, 3, 1);

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationRegister register;

    @Test
    void anActOnTheRegisterIsSeenByTheNextReadingOfTheSameDay() {
        UUID id = register.create(
                        OPERATOR,
                        new NewOrganization(
                                "Bộ Trước " + UUID.randomUUID(),
                                "ministry",
                                null,
                                List.of(),
                                LocalDate.of(2020, 1, 1),
                                null,
                                "test"))
                .orThrow();
        assertThat(nameOf(id)).startsWith("Bộ Trước");

        register.change(
                        OPERATOR,
                        id,
                        new ChangeRequest("rename", THEN, "Bộ Sau", null, null, null, null, null, "test", null, 1))
                .orThrow();

        assertThat(nameOf(id)).isEqualTo("Bộ Sau");
        assertThat(directory.standing(THEN.minusDays(1), null, VI))
                .filteredOn(o -> o.id().equals(id))
                .extracting(OrganizationOnDay::name)
                .allSatisfy(name -> assertThat(name).startsWith("Bộ Trước"));
    }

    private String nameOf(UUID id) {
        return directory.standing(THEN, null, VI).stream()
                .filter(o -> o.id().equals(id))
                .map(OrganizationOnDay::name)
                .findFirst()
                .orElse("");
    }
}
