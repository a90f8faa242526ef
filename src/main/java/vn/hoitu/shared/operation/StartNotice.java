package vn.hoitu.shared.operation;

import java.util.List;
import java.util.Locale;

/** What a module has to say to the person who has just started the program, such as a one-time link. */
public interface StartNotice {

    List<String> lines(Locale locale);
}
