package org.helhet.desk;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong in a sent form: which field, and the key of the words that say so. */
record FormFault(String field, String words) {

    static List<FormFault> in(TypedForm form) {
        return Stream.of(
                        when(form.text().isEmpty() && form.files().isEmpty(), "text", "fault.text"),
                        when(!form.email().isEmpty() && !looksLikeMail(form.email()), "email", "fault.email"),
                        when(!DayField.isReadable(form.neededBy()), "neededBy", "fault.neededBy"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FormFault> when(boolean wrong, String field, String words) {
        return wrong ? List.of(new FormFault(field, words)) : List.of();
    }

    private static boolean looksLikeMail(String email) {
        return email.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*") && email.length() <= 254;
    }
}
