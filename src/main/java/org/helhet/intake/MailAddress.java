package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ContentUtil;

/** Somebody's name and address as a header field gives them; each "" where it is not said. */
record MailAddress(String name, String address) {

    static final MailAddress NOBODY = new MailAddress("", "");

    private static final int ENOUGH_FOR_A_FEW = 8_000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@,;:\"()\\[\\]]+@[^\\s<>@,;:\"()]+");
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile(
            "(?![^\"<]*@[^\"<]*,)([^<>]{0,1000})<\\s*([^<>@\\s]{1,300}@[^<>@\\s]{1,300})\\s*>[^<>@]{0,300}");
    private static final Pattern QUOTED = Pattern.compile("(?s)^\"(.*)\"$");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");

    /** The first of the people that a field names. Where it holds one address in angle brackets, all before is the name. */
    static MailAddress firstOf(String field) {
        var one = NAME_AND_ADDRESS.matcher(field);
        if (!one.matches()) {
            return parsed(field);
        }
        var name = unquoted(one.group(1));
        return new MailAddress(name.isEmpty() ? bracketed(field) : name, one.group(2));
    }

    private static String unquoted(String name) {
        var plain = QUOTED.matcher(name.strip()).replaceAll("$1").replaceAll("\\\\(.)", "$1");
        return HeaderText.decoded(plain);
    }

    private static MailAddress parsed(String field) {
        var octets = ContentUtil.encode(UTF_8, field.substring(0, Math.min(field.length(), ENOUGH_FOR_A_FEW)));
        return LenientAddressParser.DEFAULT
                .parseAddressList(octets, new ParserCursor(0, octets.length()))
                .flatten()
                .stream()
                .map(mailbox -> of(mailbox, field))
                .findFirst()
                .orElse(NOBODY);
    }

    /** The first field of these that names an address. */
    static MailAddress firstWithAddress(List<String> fields) {
        return fields.stream()
                .map(MailAddress::firstOf)
                .filter(one -> !one.address().isEmpty())
                .findFirst()
                .orElse(NOBODY);
    }

    private static MailAddress of(Mailbox mailbox, String field) {
        var address = ADDRESS.matcher(mailbox.getAddress());
        var name = mailbox.getName() == null ? bracketed(field) : mailbox.getName();
        return new MailAddress(HeaderText.oneLine(name), address.find() ? address.group() : "");
    }

    private static String bracketed(String field) {
        var name = NAME_IN_BRACKETS.matcher(field);
        return name.find() ? HeaderText.decoded(name.group(1)) : "";
    }
}
