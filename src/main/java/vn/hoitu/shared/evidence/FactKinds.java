package vn.hoitu.shared.evidence;

/** The kinds of facts that rules know how to weigh. */
public final class FactKinds {

    /** Pieces of one press type that reached people; values {@code pressType}, {@code pieces}. */
    public static final String PUBLISHED = "published-pieces";

    /** A story that reached people in several forms; value {@code pressTypes}, separated by commas. */
    public static final String STORY_IN_FORMS = "story-in-forms";

    /** A desk in the register; value {@code pressTypes}. */
    public static final String DESK = "desk";

    /** Articles on the agency's own site; value {@code articles}. */
    public static final String OWN_SITE = "own-site";

    /** Pieces on a platform of somebody else; values {@code platform}, {@code pieces}. */
    public static final String OTHER_PLATFORM = "other-platform";

    /** Use of a central platform, tool or solution for data and artificial intelligence; value {@code days}. */
    public static final String DATA_PLATFORM = "data-platform";

    /** Filed revenue of a year; values {@code year}, {@code amount}. */
    public static final String REVENUE = "revenue";

    /** A curriculum that was updated. */
    public static final String CURRICULUM = "curriculum";

    /** People who were trained; values {@code trained}, {@code people}. */
    public static final String TRAINING = "training";

    /** An approved level of security; value {@code level}. */
    public static final String SECURITY_LEVEL = "security-level";

    /** How sign-in is protected; values {@code people}, {@code secondFactor}. */
    public static final String SIGN_IN = "sign-in";

    /** The stage of a national platform; value {@code stage}. */
    public static final String PLATFORM_STAGE = "platform-stage";

    private FactKinds() {}
}
