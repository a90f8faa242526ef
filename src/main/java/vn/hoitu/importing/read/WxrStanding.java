package vn.hoitu.importing.read;

import java.util.List;

/** Whether readers of the source could read an item freely. Whatever is not surely public stays inside. */
final class WxrStanding {

    private WxrStanding() {}

    static boolean isPublic(XmlElement item, List<Finding> findings) {
        String status = item.of("wp:status");
        boolean locked = !item.of("wp:post_password").isEmpty();
        if (locked) {
            findings.add(Finding.of(Remark.PASSWORD_PROTECTED));
        }
        switch (status) {
            case "publish" -> {
                return !locked;
            }
            case "future" -> findings.add(Finding.of(Remark.SCHEDULED_AT_SOURCE));
            default ->
                findings.add(Finding.of(Remark.NOT_PUBLIC_AT_SOURCE, "status", Plain.cut(Plain.line(status), 60)));
        }
        return false;
    }
}
