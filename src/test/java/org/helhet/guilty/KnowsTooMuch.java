package org.helhet.guilty;

import org.springframework.context.ApplicationContext;

/** What a class of the core must never look like: kept so that the guard is seen to bite. */
public class KnowsTooMuch {

    ApplicationContext context;
}
