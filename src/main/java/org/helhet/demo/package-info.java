/** What makes Helhet run for somebody who only wants to see it: a mail server, a clock that can be moved, and what to try. */
@NullMarked
package org.helhet.demo;

import org.jspecify.annotations.NullMarked;
