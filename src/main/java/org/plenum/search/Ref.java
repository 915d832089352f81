package org.plenum.search;

import java.util.ArrayList;
import java.util.List;

/** Something with a page of its own: its number and name. */
public record Ref(long id, String name) {

    /** Of numbers and of names in the same order. */
    static List<Ref> all(List<Long> ids, List<String> names) {
        List<Ref> all = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            all.add(new Ref(ids.get(i), names.get(i)));
        }
        return all;
    }
}
