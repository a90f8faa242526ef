package vn.hoitu.shared.change;

import java.util.UUID;
import vn.hoitu.shared.AgencyId;

/**
 * One line of the change table: something of an agency is different now. Numbers of an agency follow commit order.
 *
 * @param kind what changed, as a noun of the module that wrote it, such as {@code piece} or {@code section}
 */
public record Change(AgencyId agency, long number, String kind, UUID subject) {}
