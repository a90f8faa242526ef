package vn.hoitu.site.view;

/** @param current whether it leads to the page it stands on */
public record Link(String href, String text, boolean current) {

    public static Link to(String href, String text) {
        return new Link(href, text, false);
    }
}
