/** What is said and understood in each language of the rules: words, spans, amounts, days, and the nearest word to one that is not known. */
@NullMarked
package org.helhet.rulebook.words;

import org.jspecify.annotations.NullMarked;
