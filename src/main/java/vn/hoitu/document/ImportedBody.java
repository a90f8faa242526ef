package vn.hoitu.document;

import java.util.List;

/**
 * What foreign HTML became.
 *
 * @param body a node of type {@code body} that fits the schema
 */
public record ImportedBody(Node body, List<ImportFinding> findings) {
    public ImportedBody {
        findings = List.copyOf(findings);
    }

    public boolean has(ImportFinding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
