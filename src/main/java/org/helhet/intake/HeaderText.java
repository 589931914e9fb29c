package org.helhet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** Header fields as people read them: unfolded, encoded words decoded, on one line. */
final class HeaderText {

    private static final Pattern ENCODED_WORD_HEAD = Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?");

    private HeaderText() {}

    /** The field on one line, octets that are not ASCII read as what they look like, encoded words left as they are. */
    static String unfolded(byte[] raw) {
        var text = MimeUtil.unfold(Charsets.text(raw, "us-ascii"));
        return ENCODED_WORD_HEAD.matcher(text).replaceAll(HeaderText::knownCharset);
    }

    /** The field in words. */
    static String decoded(String unfolded) {
        return oneLine(DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, ISO_8859_1));
    }

    /** Without control characters, so that nothing in it can start a second header field. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static String knownCharset(MatchResult word) {
        var charset = Charsets.named(word.group(1)).map(Charset::name).orElse("windows-1252");
        return Matcher.quoteReplacement("=?" + charset + "?" + word.group(2) + "?");
    }
}
