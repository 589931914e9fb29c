/** The flow of a change of the rules: proposed, checked, approved, live on every node as one version, and put back. */
@NullMarked
package org.helhet.change;

import org.jspecify.annotations.NullMarked;
