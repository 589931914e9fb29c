package org.helhet.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code ownership.csv}; a row whose owner is not understood is left out, as nobody would own by it. */
record OwnershipReader(Table table, Vocabulary vocabulary, Findings findings) {

    private static final Column TOPIC = Column.needed("Topic", "Ämne", "Emne");
    private static final Column AREA = Column.needed("Area", "Område", "Område");
    private static final Column CUSTOMER_TYPE = Column.needed("Customer type", "Kundtyp", "Kundetype");
    private static final Column CONDITION = Column.needed("Condition", "Villkor", "Vilkår/Betingelse");
    static final Column OWNER = Column.needed("Owner", "Ägare", "Eier");
    static final Column WHY = Column.optional("Why", "Varför", "Hvorfor");

    static final List<Column> COLUMNS = List.of(TOPIC, AREA, CUSTOMER_TYPE, CONDITION, OWNER, WHY);

    static final Dictionary<OwnerWord> OWNER_WORDS = new Dictionary<>(ownerWords());

    private static Map<OwnerWord, Words> ownerWords() {
        var words = new LinkedHashMap<OwnerWord, Words>();
        words.put(new OwnerWord.AccountOwner(), Role.ACCOUNT_OWNER.words());
        words.put(
                new OwnerWord.ItsOwner(),
                Words.of("its owner", "ärendets ägare/dess ägare/ägaren", "sakens eier/dens eier/sakseieren/eieren"));
        words.put(
                new OwnerWord.FormerOwner(),
                Words.of(
                        "former owner/the former owner", "tidigare ägare/förra ägaren", "tidligere eier/forrige eier"));
        words.put(new OwnerWord.Receiver(), Words.of("the receiver/receiver", "mottagaren", "mottakeren"));
        for (var role : Role.values()) {
            words.putIfAbsent(new OwnerWord.ByRole(role), role.words());
        }
        return words;
    }

    List<OwnershipRow> rows() {
        var conditions = new ConditionReader(vocabulary, findings);
        return table.rows().stream()
                .flatMap(row -> row(row, conditions).stream())
                .toList();
    }

    private Optional<OwnershipRow> row(Row row, ConditionReader reader) {
        var values = new Values(findings);
        var lookup = new Lookup(vocabulary, findings);
        var topics = lookup.topics(row.cell(TOPIC));
        var areas = lookup.areas(row.cell(AREA));
        var type = values.oneOf(Terms.CUSTOMER_TYPE, row.cell(CUSTOMER_TYPE)).orElse(null);
        var conditions = reader.read(row.cell(CONDITION));
        var says = new RowWords(vocabulary);
        Spoken concerned = language -> says.concerned(topics, areas, language);
        if (!values.has(row, OWNER)) {
            return Optional.empty();
        }
        return owner(row.cell(OWNER), lookup, concerned)
                .map(owner ->
                        new OwnershipRow(row.number(), topics, areas, type, conditions, owner, row.words(WHY), ""))
                .map(read -> read.saying(says.ownership(read, Language.EN)));
    }

    private static Optional<OwnerWord> owner(Cell cell, Lookup lookup, Spoken concerned) {
        return OWNER_WORDS
                .find(cell.text())
                .or(() -> misspelt(cell, lookup) ? Optional.empty() : person(cell, lookup, concerned));
    }

    private static Optional<OwnerWord> person(Cell cell, Lookup lookup, Spoken concerned) {
        return lookup.person(cell, concerned, OWNER_WORDS).map(OwnerWord.Named::new);
    }

    /** A role nearly written. */
    private static boolean misspelt(Cell cell, Lookup lookup) {
        if (lookup.vocabulary().people().find(cell.text()).isPresent()) {
            return false;
        }
        var near = OWNER_WORDS.nearest(cell.text());
        near.ifPresent(word ->
                lookup.findings().add(Fault.NEARLY_IN_LIST, cell, Map.of("nearest", Spoken.of(OWNER_WORDS, word))));
        return near.isPresent();
    }
}
