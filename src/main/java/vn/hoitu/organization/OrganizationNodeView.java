package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation with all that stands under it. */
public record OrganizationNodeView(
        UUID id, String name, String kind, String kindName, List<OrganizationNodeView> children) {

    /** All trees of a day. */
    public record OrganizationTreeView(LocalDate asOf, List<OrganizationNodeView> roots) {}
}
