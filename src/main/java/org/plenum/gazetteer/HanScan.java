package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Finds Chinese names of divisions: full names of every level, and names without their type character above the county. */
final class HanScan {

    private HanScan() {}

    static List<PlaceMention> scan(NameIndex names, CharSequence text) {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at + 1 < text.length()) {
            int end = Folding.isHan(text.charAt(at)) ? longest(names, text, at) : -1;
            if (end > 0) {
                found.add(mention(names, text.subSequence(at, end).toString(), at, end));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static int longest(NameIndex names, CharSequence text, int at) {
        int longest = -1;
        for (int end = at + 2; end <= text.length(); end++) {
            Boolean whole = names.hanPrefix(text.subSequence(at, end).toString());
            if (whole == null) {
                break;
            }
            if (whole) {
                longest = end;
            }
        }
        return longest;
    }

    private static PlaceMention mention(NameIndex names, String name, int start, int end) {
        List<Division> full =
                names.byHan(name).stream().filter(d -> d.nameZh().equals(name)).toList();
        boolean typed = !full.isEmpty();
        List<Division> divisions = typed
                ? full
                : names.byHan(name).stream()
                        .filter(d -> d.level() != Level.COUNTY)
                        .toList();
        String suffix = typed ? full.get(0).type().suffix() : "";
        return new PlaceMention(
                start,
                end,
                start,
                end - suffix.length(),
                typed ? suffix : null,
                typed,
                divisions,
                List.of(),
                List.of(),
                false,
                false);
    }
}
