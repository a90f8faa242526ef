package vn.hoitu.collection;

import java.util.UUID;

/** Something was done with a report; whoever is next is told. */
public record ReportMoved(UUID obligation, UUID act) {}
