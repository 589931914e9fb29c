package org.helhet.rulebook;

/** One of a closed list whose members have words in every language of the rule files. */
interface Worded {

    Words words();
}
