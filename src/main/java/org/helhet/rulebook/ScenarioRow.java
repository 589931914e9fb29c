package org.helhet.rulebook;

/** An example and what is expected of it, in the words of the file. */
record ScenarioRow(
        int row,
        String id,
        String story,
        String topic,
        String area,
        String customerType,
        String needsBy,
        String vulnerable,
        String received,
        String expectOwner,
        String expectAnswerBy,
        String expectCalledIn) {}
