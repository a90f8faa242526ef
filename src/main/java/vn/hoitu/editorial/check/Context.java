package vn.hoitu.editorial.check;

/** What a check may know besides the piece: why it is asked, and what the agency set. */
record Context(Asking asking, CheckBook book) {}
