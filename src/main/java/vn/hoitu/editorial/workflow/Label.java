package vn.hoitu.editorial.workflow;

/** The words an agency has for a step or a transition, in both languages of the screens. */
public record Label(String vi, String en) {

    public String in(String language) {
        return language.equals("en") && !en.isBlank() ? en : vi;
    }
}
