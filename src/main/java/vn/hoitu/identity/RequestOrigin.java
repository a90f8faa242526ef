package vn.hoitu.identity;

/** Where a sign-in comes from, for the list of sessions and the record. */
record RequestOrigin(String address, String userAgent) {}
