package vn.hoitu.operation;

import java.util.Set;

/** The commands there are, known before the program is started; a test holds them against the beans and the help. */
final class CommandNames {

    static final Set<String> KNOWN =
            Set.of("import", "backup", "restore", "reindex", "verify-audit", "erase-person", "reset-password");

    private CommandNames() {}
}
