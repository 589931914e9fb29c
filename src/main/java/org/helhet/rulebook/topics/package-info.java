/** The topics of a text, by the words of {@code topics.csv}. */
@NullMarked
package org.helhet.rulebook.topics;

import org.jspecify.annotations.NullMarked;
