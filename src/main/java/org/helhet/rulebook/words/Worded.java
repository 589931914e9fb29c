package org.helhet.rulebook.words;

/** One of a closed list whose members have words in every language of the rule files. */
public interface Worded {

    Words words();
}
