package vn.hoitu.site.view;

/** The site's own words in the language of its readers. */
@FunctionalInterface
public interface Words {

    String of(String key, Object... values);
}
