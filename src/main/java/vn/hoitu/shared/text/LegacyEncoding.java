package vn.hoitu.shared.text;

/** Vietnamese encodings from before Unicode, as they look when their bytes are read as Windows-1252. */
public enum LegacyEncoding {
    /** TCVN 5712:1993 VN3, known as ABC or by its fonts' names .VnTime. */
    TCVN3,
    /** VNI Windows, known by its fonts' names VNI-Times. */
    VNI;

    /** Every letter of this encoding to Unicode (NFC); characters it does not define stay. */
    public String toUnicode(String text) {
        return switch (this) {
            case TCVN3 -> Tcvn3.toUnicode(text);
            case VNI -> Vni.toUnicode(text);
        };
    }

    /** The other way round; letters the encoding lacks come out as the nearest it has. */
    String fromUnicode(String text) {
        return switch (this) {
            case TCVN3 -> Tcvn3.fromUnicode(text);
            case VNI -> Vni.fromUnicode(text);
        };
    }
}
