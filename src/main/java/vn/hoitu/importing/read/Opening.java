package vn.hoitu.importing.read;

/** What comes of opening a foreign file. */
public sealed interface Opening {

    record Opened(ForeignFile file) implements Opening {}

    record Unreadable(Finding why) implements Opening {}

    static Opening unreadable(Remark why) {
        return new Unreadable(Finding.of(why));
    }
}
