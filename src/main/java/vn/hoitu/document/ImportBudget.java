package vn.hoitu.document;

/** How much an import may still build, so that its result is a document that may be read again. */
final class ImportBudget {
    /** Room for the fields and the wrappers that are not counted one by one. */
    private static final int RESERVED_NODES = 1_000;

    private final Findings findings;
    private int nodes = DocumentLimits.MAX_NODES - RESERVED_NODES;
    private int textUnits = DocumentLimits.MAX_TEXT_UNITS / 2;

    ImportBudget(Findings findings) {
        this.findings = findings;
    }

    boolean takeNodes(int count) {
        nodes = Math.max(nodes - count, -1);
        return nodes >= 0 || cut();
    }

    boolean takeText(int units) {
        textUnits = Math.max(textUnits - units, -1);
        return textUnits >= 0 || cut();
    }

    private boolean cut() {
        findings.cut();
        return false;
    }
}
