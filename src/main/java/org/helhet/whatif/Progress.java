package org.helhet.whatif;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (done, total) -> {};

    void at(long done, long total);
}
