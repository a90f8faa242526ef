package vn.hoitu.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** The figures as a workbook, a sheet for each table of the screen. */
@Component
class ProductionBook {

    private final Problems texts;

    ProductionBook(Problems texts) {
        this.texts = texts;
    }

    byte[] write(ProductionView view, Locale locale) {
        List<Table> pages = new ArrayList<>();
        pages.add(sheet(
                locale,
                "days",
                view.days().stream()
                        .map(d -> List.<Object>of(d.day(), d.pieces()))
                        .toList()));
        pages.add(sheet(
                locale,
                "forms",
                view.forms().stream()
                        .map(f -> List.<Object>of(word("form." + f.form(), locale), f.pieces()))
                        .toList()));
        pages.add(sheet(
                locale,
                "desks",
                view.desks().stream()
                        .map(d -> List.<Object>of(d.name(), d.pieces()))
                        .toList()));
        pages.add(sheet(
                locale,
                "people",
                view.people().stream()
                        .map(p -> List.<Object>of(p.name(), p.pieces()))
                        .toList()));
        pages.add(sheet(
                locale,
                "steps",
                view.steps().stream()
                        .map(s -> List.<Object>of(
                                word("state." + s.state(), locale), s.times(), s.medianSeconds(), s.ninetiethSeconds()))
                        .toList()));
        pages.add(sheet(
                locale,
                "months",
                view.growth().months().stream()
                        .map(m -> List.<Object>of(m.month().toString().substring(0, 7), m.pieces(), m.yearBefore()))
                        .toList()));
        pages.add(sheet(locale, "other", other(view, locale)));
        return Table.workbook(pages);
    }

    private List<List<Object>> other(ProductionView view, Locale locale) {
        return List.of(
                List.of(word("production.total", locale), view.pieces()),
                List.of(word("production.words", locale), view.words()),
                List.of(word("production.handed-in", locale), view.returns().handedIn()),
                List.of(word("production.returned", locale), view.returns().pieces()),
                List.of(word("production.returns", locale), view.returns().returns()),
                List.of(word("production.repeatedly", locale), view.returns().repeatedly()),
                List.of(word("production.due.met", locale), view.deadlines().met()),
                List.of(word("production.due.missed", locale), view.deadlines().missed()),
                List.of(word("production.due.open", locale), view.deadlines().open()),
                List.of(word("production.forms", locale), view.storiesInForms()),
                List.of(word("production.year-before", locale), view.growth().before()));
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    private Table sheet(Locale locale, String name, List<List<Object>> rows) {
        List<String> words = List.of(word("production.sheet." + name, locale).split(";"));
        Table table = Table.named(words.getFirst(), words.subList(1, words.size()));
        rows.forEach(table::row);
        return table;
    }
}
