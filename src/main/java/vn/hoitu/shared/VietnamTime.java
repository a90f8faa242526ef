package vn.hoitu.shared;

import java.time.ZoneId;

/** The time by which newsrooms, laws and readers count their days. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
