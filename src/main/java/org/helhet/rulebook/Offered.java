package org.helhet.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.rulebook.rows.ConditionWords;
import org.helhet.rulebook.rows.EscalationReader;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.Limit;
import org.helhet.rulebook.rows.OwnershipReader;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Terms;
import org.helhet.rulebook.words.Vocabulary;
import org.helhet.rulebook.words.Words;
import org.helhet.spreadsheet.WorkbookWriter.Choices;

/** What may be chosen in the cells of a column, in one language: the lists that the tables themselves and the domain make. */
public record Offered(Vocabulary vocabulary, Language language) {

    private static final Words QUESTION = Words.of(
            "This word is not in the list. Keep it all the same?",
            "Det här ordet finns inte i listan. Behålla det ändå?",
            "Dette ordet står ikke i listen. Vil du beholde det likevel?");

    /** Cells of these hold exactly one of the list; others may hold several of it, or words of their own. */
    private static final Set<String> ONLY = Set.of("May own", "Severity", "Customer type", "Type", "Vulnerable");

    /** No choices where anything may be written. */
    Choices in(String table, Column column) {
        var heading = column.heading().in(Language.EN);
        var offered = table.equals(FileNames.REMEDIES) ? List.<String>of() : offered(heading);
        return new Choices(offered, ONLY.contains(heading) ? QUESTION.in(language) : "");
    }

    private List<String> offered(String heading) {
        return switch (heading) {
            case "Topic" -> all(vocabulary.topics());
            case "Area", "Areas" -> all(vocabulary.areas());
            case "Deputy", "Lead", "Account owner" -> all(vocabulary.people());
            case "Owner", "Expect owner" -> both(OwnershipReader.OWNER_WORDS, vocabulary.people());
            case "To", "Expect called in" -> both(EscalationReader.TO_WORDS, vocabulary.people());
            case "Step" -> all(EscalationReader.STEPS);
            case "Roles" -> all(Dictionary.of(Role.class));
            case "Condition" -> all(ConditionWords.PHRASES);
            case "Limit" -> all(Dictionary.of(Limit.class));
            case "May own", "Vulnerable" -> all(Terms.YES_NO);
            case "Severity" -> all(Terms.SEVERITY);
            case "Customer type", "Type" -> all(Terms.CUSTOMER_TYPE);
            case "Country" -> List.copyOf(Terms.COUNTRY.all());
            case "Language" -> List.copyOf(Terms.LANGUAGE.all());
            default -> List.of();
        };
    }

    private List<String> both(Dictionary<?> words, Dictionary<?> names) {
        return Stream.of(words, names).flatMap(list -> all(list).stream()).toList();
    }

    private <T> List<String> all(Dictionary<T> list) {
        return list.all().stream().map(each -> list.say(each, language)).toList();
    }
}
