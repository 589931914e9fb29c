package org.helhet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads the texts of one mail, all together up to a length that no person would read to the end. */
final class PartText {

    private static final int MOST_TEXT = 2 * 1024 * 1024;
    private static final int MOST_OF_A_REPORT = 64 * 1024;
    private static final int START_OF_PAGE = 4_000;
    private static final Pattern CHARSET_OF_PAGE =
            WordLists.pattern("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private int left = MOST_TEXT;
    private boolean wasCut;

    /** What a person sees of a part that is text. */
    Shown shown(Part part, InputStream body) throws IOException {
        var octets = limited(body);
        return part.isHtml()
                ? new Shown(HtmlText.of(Charsets.text(octets, charsetOfPage(part, octets))), true)
                : new Shown(Charsets.text(octets, part.charset()), false);
    }

    /** What stands where no part begins. */
    Shown between(InputStream body) throws IOException {
        return new Shown(Charsets.text(limited(body), ""), false);
    }

    /** The start of what a mail system wrote for another. */
    String report(Part part, InputStream body) throws IOException {
        var octets = body.readNBytes(Math.min(left, MOST_OF_A_REPORT));
        left -= octets.length;
        return Charsets.text(octets, part.charset());
    }

    boolean wasCut() {
        return wasCut;
    }

    private byte[] limited(InputStream body) throws IOException {
        var octets = body.readNBytes(left);
        left -= octets.length;
        wasCut |= left == 0 && body.read() >= 0;
        return octets;
    }

    private static String charsetOfPage(Part part, byte[] octets) {
        if (!part.charset().isEmpty()) {
            return part.charset();
        }
        var start = new String(octets, 0, Math.min(octets.length, START_OF_PAGE), ISO_8859_1);
        return CHARSET_OF_PAGE
                .matcher(start)
                .results()
                .map(named -> named.group(1))
                .findFirst()
                .orElse("");
    }
}
