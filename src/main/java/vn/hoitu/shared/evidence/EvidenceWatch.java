package vn.hoitu.shared.evidence;

import vn.hoitu.shared.AgencyId;

/** Is told, in the transaction of whoever tells, that something facts are made of has changed. */
public interface EvidenceWatch {

    void changed(AgencyId agency);
}
