package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** A header field such as Content-Type: one value and named parameters, also those in pieces and in other charsets. */
record Parameters(String value, List<NameValuePair> pairs) {

    static Parameters of(String field) {
        var octets = ContentUtil.encode(UTF_8, field);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(octets, new ParserCursor(0, octets.length()));
        var value = body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
        return new Parameters(value, body.getParams());
    }

    /** The parameter in words; "" where there is none. */
    String get(String name) {
        var extended = extended(name);
        return HeaderText.decoded(extended.isEmpty() ? plain(name) : extended);
    }

    private String plain(String name) {
        return pairs.stream()
                .filter(pair -> name.equalsIgnoreCase(pair.getName()) && pair.getValue() != null)
                .map(NameValuePair::getValue)
                .findFirst()
                .orElse("");
    }

    private String extended(String name) {
        var mapping = new MimeParameterMapping();
        pairs.stream()
                .filter(pair -> pair.getValue() != null)
                .filter(pair -> pair.getName().toLowerCase(Locale.ROOT).startsWith(name + "*"))
                .sorted(comparingInt(pair -> section(pair.getName())))
                .forEach(pair -> mapping.addParameter(pair.getName(), keepingPlus(pair.getValue())));
        var value = mapping.get(name);
        return value == null ? "" : value.replace("%2B", "+");
    }

    /** The library decodes as for web forms, where a plus sign is a blank. */
    private static String keepingPlus(String value) {
        return value.replace("+", "%2B");
    }

    private static int section(String name) {
        var digits = name.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }
}
