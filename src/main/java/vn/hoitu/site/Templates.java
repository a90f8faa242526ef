package vn.hoitu.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.site.view.Frame;

/** The templates, compiled with the program; they escape by the place in which a value stands. */
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "vn.hoitu.site.templates");

    String render(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }

    String render(String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", page, out);
        return out.toString();
    }
}
