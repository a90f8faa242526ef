package vn.hoitu.demo;

import java.util.Arrays;
import java.util.List;
import vn.hoitu.media.Motif;

/** What the drawn pictures of the demo show, by the word with which texts ask for them. */
enum Illustration {
    TERRACES(
            "nuong",
            Motif.TERRACES,
            "Ruộng bậc thang xếp tầng trên sườn núi",
            List.of("Ruộng bậc thang trên đường lên xã Lũng Xanh", "Những thửa ruộng dưới chân đèo Mây Ngang")),
    RIVER(
            "song",
            Motif.RIVER,
            "Dòng sông uốn giữa hai bờ",
            List.of("Sông Trong đoạn qua phường Bến Thuyền", "Khúc sông phía hạ lưu xã Đồng Sậy")),
    CITY(
            "pho",
            Motif.CITY,
            "Những dãy nhà cao thấp trong thành phố",
            List.of("Một góc trung tâm tỉnh lỵ", "Dãy phố ven đường Bờ Sông")),
    FIELDS(
            "dong",
            Motif.FIELDS,
            "Cánh đồng trải rộng dưới bầu trời",
            List.of("Cánh đồng xã Đồng Sậy", "Vùng bãi ven sông ở xã Hạ Nguồn")),
    FOREST(
            "rung",
            Motif.FOREST,
            "Cánh rừng nhiều lớp trong sương",
            List.of("Rừng phòng hộ quanh hồ Vực Sen", "Rừng già ở xã Khe Dâu")),
    CHART("bieu-do", Motif.CHART, "Biểu đồ số liệu", List.of("Đồ họa minh họa số liệu trong bài"));

    /** Pictures of each kind. */
    static final int VARIANTS = 7;

    private final String word;
    private final Motif motif;
    private final String alt;
    private final List<String> captions;

    Illustration(String word, Motif motif, String alt, List<String> captions) {
        this.word = word;
        this.motif = motif;
        this.alt = alt;
        this.captions = captions;
    }

    static Illustration of(String word) {
        return Arrays.stream(values())
                .filter(i -> i.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo draws no " + word));
    }

    Motif motif() {
        return motif;
    }

    String alt() {
        return alt;
    }

    String caption(int variant) {
        return captions.get(variant % captions.size());
    }
}
