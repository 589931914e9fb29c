package org.helhet.desk.api;

import java.util.List;
import java.util.function.Function;
import org.helhet.casework.Page;

/** A part of a list as it stands on the wire. */
record PageView<T>(List<T> items, int page, int size, long total) {

    static <S, T> PageView<T> of(Page<S> page, Function<S, T> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.page(), page.size(), page.total());
    }

    /** Of a list that is all there. */
    static <S, T> PageView<T> of(List<S> all, Paging paging, Function<S, T> view) {
        return new PageView<>(
                all.stream()
                        .skip((long) paging.number() * paging.lines())
                        .limit(paging.lines())
                        .map(view)
                        .toList(),
                paging.number(),
                paging.lines(),
                all.size());
    }
}
