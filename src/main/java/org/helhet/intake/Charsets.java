package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns octets into text by the charset they claim, and by a guess where they claim none or a wrong one. */
final class Charsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int ENOUGH_TO_GUESS = 16_000;
    private static final int CONFIDENT = 40;
    private static final int MANY = 24;

    /** What senders name, and the larger set that they write in. */
    private static final Map<String, String> REALLY = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"));

    private Charsets() {}

    /** Any name that real mails give a charset: with quotes, in capitals, with a direction mark behind. */
    static Optional<Charset> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("^['\"]+|['\"]+$|-[ie]$", "");
        if (!plain.matches("[a-z0-9][a-z0-9._:+-]*") || !Charset.isSupported(plain)) {
            return Optional.empty();
        }
        var charset = Charset.forName(plain);
        return Optional.of(charset.name().toLowerCase(Locale.ROOT))
                .map(REALLY::get)
                .map(Charset::forName)
                .or(() -> Optional.of(charset));
    }

    /** The text of these octets: as claimed if that is possible, else as UTF-8, else as they look. */
    static String text(byte[] octets, String claimed) {
        var named = named(claimed);
        var candidates = provesUtf8(octets, named.orElse(WESTERN))
                ? Stream.of(Optional.of(UTF_8), named)
                : Stream.of(named, Optional.of(UTF_8));
        return candidates
                .flatMap(Optional::stream)
                .flatMap(charset -> strictly(octets, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(octets, guess(octets)))
                .replace("\uFEFF", "");
    }

    /**
     * Where every octet is a letter of the charset, or where there are many of them, octets that are correct UTF-8 say
     * more than the claim does. A few of them are correct by accident.
     */
    private static boolean provesUtf8(byte[] octets, Charset claimed) {
        var notAscii = 0;
        for (byte octet : octets) {
            notAscii += octet < 0 ? 1 : 0;
        }
        return notAscii >= MANY
                || notAscii > 0 && claimed.canEncode() && claimed.newEncoder().maxBytesPerChar() == 1;
    }

    private static Optional<String> strictly(byte[] octets, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] octets) {
        var detector = new CharsetDetector();
        detector.setText(octets.length > ENOUGH_TO_GUESS ? Arrays.copyOf(octets, ENOUGH_TO_GUESS) : octets);
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= CONFIDENT)
                .max(Comparator.comparingInt(CharsetMatch::getConfidence))
                .flatMap(match -> named(match.getName()))
                .orElse(WESTERN);
    }
}
