package vn.hoitu.importing;

/** How far an import is. */
enum ImportState {
    WAITING("waiting"),
    RUNNING("running"),
    DONE("done"),
    CANCELLED("cancelled"),
    FAILED("failed");

    private final String code;

    ImportState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }

    static ImportState of(String code) {
        for (ImportState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
