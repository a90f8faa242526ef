package vn.hoitu.shared.command;

import java.io.PrintStream;
import java.util.List;

/**
 * A command of the program ({@code ./run <name> …}), a Spring bean of the module that knows how. It runs beside a
 * running program on the same data folder: without web server, jobs and followers.
 */
public interface Command {

    int DONE = 0;
    int FAILED = 1;
    int MISUSED = 2;

    String name();

    /** The arguments and what the command does, on one line, such as {@code backup FILE  writes …}. */
    String usageVi();

    String usageEn();

    /** @return exit code: {@link #DONE}, {@link #FAILED}, or {@link #MISUSED} for arguments that make no sense */
    int run(List<String> arguments, PrintStream out);
}
