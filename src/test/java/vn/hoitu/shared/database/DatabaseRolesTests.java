package vn.hoitu.shared.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.testing.ModuleTest;

@ModuleTest
class DatabaseRolesTests {

    @Autowired
    DatabaseAccess access;

    @Test
    void severalProgramsAndCommandsPrepareTheRoleAtOnce() throws Exception {
        Callable<Void> start = () -> {
            for (int i = 0; i < 20; i++) {
                DatabaseRoles.ensure(access);
            }
            return null;
        };
        try (var programs = Executors.newFixedThreadPool(6)) {
            for (var one : programs.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> start).toList())) {
                assertThatCode(one::get).doesNotThrowAnyException();
            }
        }
    }
}
