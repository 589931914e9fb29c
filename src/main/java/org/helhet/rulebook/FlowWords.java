package org.helhet.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Finding;
import org.helhet.rulebook.table.FindingText;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;

/** What is said on the way of a change: why it does not go live although it may be used, and how things stand. */
public final class FlowWords {

    private static final Place FOLDER = Place.of("rules");

    private final FindingWriter writer;

    public FlowWords(Locale reader) {
        this.writer = new FindingWriter(Language.nearest(reader.getLanguage()));
    }

    /** Two people are needed, and this one wrote the change. */
    public FindingText approverIsAuthor(String author) {
        return say(Fault.APPROVER_IS_AUTHOR, Map.of("person", author));
    }

    /** The approval was for other files than those that are there now. */
    public FindingText changedAfterApproval(String seen, String newest) {
        return say(Fault.CHANGED_AFTER_APPROVAL, Map.of("seen", seen, "newest", newest));
    }

    /**
     * The change was made on another version than the one in force.
     *
     * @param rows in words, those that differ between the two
     * @param together whether no row was changed in both
     */
    public FindingText outOfDate(int base, int live, List<String> rows, boolean together) {
        var fault = together ? Fault.OUT_OF_DATE : Fault.OUT_OF_DATE_SAME_ROW;
        return say(
                fault,
                Map.of(
                        "base", Integer.toString(base),
                        "live", Integer.toString(live),
                        "count", Integer.toString(rows.size()),
                        "rows", String.join(" ", rows.stream().limit(3).toList())));
    }

    /** More than every fifth complaint would have had another owner. */
    public FindingText ownersChange(long changed, long replayed) {
        return say(Fault.OWNERS_CHANGE, Map.of("changed", Long.toString(changed), "replayed", Long.toString(replayed)));
    }

    /** Some customers would have been promised a later day. */
    public FindingText laterPromises(long later) {
        return say(Fault.LATER_PROMISES, Map.of("later", Long.toString(later)));
    }

    /** How a rules folder stands to the rules in force, by a key such as {@code waiting}. */
    public String folder(String how, Map<String, String> values) {
        return writer.say("folder." + how, values);
    }

    private FindingText say(Fault fault, Map<String, String> values) {
        var spoken = new HashMap<String, Spoken>();
        values.forEach((name, value) -> spoken.put(name, Spoken.plain(value)));
        return writer.text(new Finding(fault, FOLDER, spoken));
    }
}
