package org.helhet.change;

import java.util.List;

/** Files that were sent to us and that we do not take; every problem in a sentence for whoever sent them. */
public class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public FilesRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
