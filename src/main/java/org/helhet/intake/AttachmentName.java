package org.helhet.intake;

import java.util.regex.Pattern;

/** Names for attached files that cannot lead out of a folder, start a header line, or hide what they are. */
final class AttachmentName {

    private static final int LONGEST = 1_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");
    private static final Pattern SHORT_WORD = Pattern.compile("[a-z0-9]{2,5}");

    private AttachmentName() {}

    /** The last segment of the name that the sender gave, or a name made from the kind of file. */
    static String of(String given, String contentType, int number) {
        var plain = UNSEEN.matcher(given).replaceAll("").strip();
        var name = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
                .strip();
        var isName = !name.isEmpty() && !name.equals(".") && !name.equals("..");
        return isName ? shortened(name) : "attachment-%d.%s".formatted(number, extension(contentType));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 20) + name.substring(name.length() - 20);
    }

    private static String extension(String contentType) {
        var subtype = contentType.substring(contentType.indexOf('/') + 1);
        return switch (subtype) {
            case "rfc822", "global" -> "eml";
            case "calendar" -> "ics";
            case "x-vcard", "vcard", "directory" -> "vcf";
            case "plain" -> "txt";
            default -> SHORT_WORD.matcher(subtype).matches() ? subtype : "bin";
        };
    }
}
