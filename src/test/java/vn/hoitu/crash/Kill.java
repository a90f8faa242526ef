package vn.hoitu.crash;

import java.util.Random;

/** What dies. */
enum Kill {
    PROGRAM,
    DATABASE,
    DATABASE_THEN_PROGRAM,
    PROGRAM_THEN_DATABASE;

    private static final int OUT_OF = 10;

    /** Of ten kills six are the program alone, two both, one in either order, and two the database alone. */
    static Kill any(Random chance) {
        return switch (chance.nextInt(OUT_OF)) {
            case 0, 1 -> DATABASE;
            case 2 -> DATABASE_THEN_PROGRAM;
            case 3 -> PROGRAM_THEN_DATABASE;
            default -> PROGRAM;
        };
    }

    boolean endsProgram() {
        return this != DATABASE;
    }
}
