package org.helhet.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as lines of text; what the mail program marked as quoted stands behind "> ", as it does in a plain mail. */
final class HtmlText implements NodeVisitor {

    private static final String UNSEEN = "head, script, style, template, title";
    private static final String QUOTED =
            "blockquote[type=cite], blockquote.gmail_quote, div.yahoo_quoted, blockquote.mori";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int preformatted;

    private final Set<Element> quoted;

    private HtmlText(Document page) {
        quoted = Set.copyOf(page.select(QUOTED));
    }

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(UNSEEN).remove();
        var lines = new HtmlText(document);
        document.traverse(lines);
        lines.endLine();
        return lines.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> write(words.getWholeText());
            case Element element -> open(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.isBlock()) {
            endLine();
        }
        switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "ul", "ol", "table" -> text.append('\n');
            case "td", "th" -> line.append(' ');
            case "pre" -> preformatted--;
            default -> {}
        }
        quotes -= quoted.contains(element) ? 1 : 0;
    }

    private void open(Element element) {
        if (element.isBlock()) {
            endLine();
        }
        quotes += quoted.contains(element) ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "li" -> line.append("- ");
            case "pre" -> preformatted++;
            default -> {}
        }
    }

    private void write(String words) {
        if (preformatted == 0) {
            line.append(BLANKS.matcher(words).replaceAll(" "));
            return;
        }
        var lines = words.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line.append(lines[i]);
            if (i < lines.length - 1) {
                breakLine();
            }
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            breakLine();
        }
        line.setLength(0);
    }

    private void breakLine() {
        var words = line.toString().strip();
        text.append("> ".repeat(quotes))
                .append(preformatted == 0 ? BLANKS.matcher(words).replaceAll(" ") : line);
        text.append('\n');
        line.setLength(0);
    }
}
