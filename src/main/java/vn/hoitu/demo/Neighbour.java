package vn.hoitu.demo;

import java.util.List;

/**
 * A press agency of the demo in which nobody has an account: it answers by a link. None of them exists.
 *
 * @param place the body under which it stands
 * @param ahead how early it does what the Strategy asks; the lowest comes first
 * @param revenue of its base year, in millions of đồng
 */
record Neighbour(String name, String kind, String place, List<String> pressTypes, int ahead, int revenue) {

    static final String LETTERS = "Tạp chí Văn nghệ Mẫu";
    static final String THEORY = "Tạp chí Lý luận Mẫu";
    static final String WEEKEND = "Báo Mẫu cuối tuần";
    static final String ECONOMY = "Báo Kinh tế Mẫu";
    static final String SCIENCE = "Tạp chí Khoa học Mẫu";
    static final String CRAFTS = "Tạp chí Nghề Mẫu";

    /** How much later it meets an indicator than the one before it in the programme. */
    private static final int PERIODS_BETWEEN_INDICATORS = 3;

    private static final List<String> BOTH = List.of("print", "electronic");

    static final List<Neighbour> ALL = List.of(
            new Neighbour(LETTERS, "magazine", Places.PARTY, BOTH, 2, 1_150),
            new Neighbour(THEORY, "magazine", Places.PARTY, List.of("print"), 5, 840),
            new Neighbour(WEEKEND, "newspaper", Places.PARTY, BOTH, 1, 6_200),
            new Neighbour(ECONOMY, "newspaper", Places.MINISTRY, BOTH, 0, 18_400),
            new Neighbour(SCIENCE, "magazine", Places.MINISTRY, BOTH, 3, 2_650),
            new Neighbour(CRAFTS, "magazine", Places.MINISTRY, List.of("electronic"), 4, 930));

    boolean hasTwoTypes() {
        return pressTypes.size() > 1;
    }

    /** @param period counted from the first quarter of 2022 */
    boolean meets(int indicator, int period) {
        return period >= ahead * 2 + (indicator - 1) * PERIODS_BETWEEN_INDICATORS;
    }

    /** Revenue of a quarter, compared with the base year's: slow at first, faster later, with a bad quarter now and then. */
    int revenueIn(int period) {
        int perMille = 1_000 + period * (14 - ahead) - (period % 4 == ahead % 4 ? 45 : 0);
        return Math.toIntExact((long) revenue * perMille / 1_000);
    }
}
