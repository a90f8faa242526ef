package vn.hoitu.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param checked links that hold, from number 1 on
 * @param firstBroken number of the first link that does not hold
 * @param unsealed entries recorded in the last moments, which the sealer has not come to
 * @param head hash of the last link in hexadecimal: noted down elsewhere, it proves later that nothing before it changed
 */
public record ChainCheck(
        boolean intact,
        long checked,
        @Nullable Long firstBroken,
        @Nullable Break reason,
        long unsealed,
        @Nullable String head) {

    /** The ways in which a chain can be broken. */
    public enum Break {
        LINK_MISSING("link-missing"),
        LINK_ALTERED("link-altered"),
        ENTRY_MISSING("entry-missing"),
        ENTRY_ALTERED("entry-altered"),
        END_MISSING("end-missing"),
        END_NOT_SIGNED("end-not-signed"),
        SET_BACK("set-back"),
        ENTRY_NEVER_CHAINED("entry-never-chained");

        private final String code;

        Break(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static ChainCheck whole(long checked, long unsealed, @Nullable String head) {
        return new ChainCheck(true, checked, null, null, unsealed, head);
    }

    static ChainCheck broken(long at, Break reason) {
        return new ChainCheck(false, at - 1, at, reason, 0, null);
    }
}
