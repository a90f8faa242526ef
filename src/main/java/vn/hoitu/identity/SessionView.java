package vn.hoitu.identity;

import java.time.Instant;
import java.util.List;

/** Who is signed in, and where that person works. */
record SessionView(
        PersonView person,
        String secondFactor,
        List<MembershipView> memberships,
        boolean operator,
        Instant expiresAt) {}
