package vn.hoitu.shared.database;

import java.nio.file.Path;

/** Another process of Hội Tụ holds the data folder. */
public final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    DataFolderInUse(Path folder) {
        super("In use by another process: " + folder);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
