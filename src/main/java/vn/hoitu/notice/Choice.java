package vn.hoitu.notice;

/** How a person wants to hear of one subject. */
record Choice(boolean inProduct, MailTiming mail, boolean push) {}
