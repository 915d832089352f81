package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of townships, towns and sub-districts, each with the counties that have one; about 25,000 names in compact arrays. */
final class Townships {

    private final Map<String, int[]> countiesByName = new HashMap<>(40_000);
    private final Map<String, Division> byCode;

    Townships(CsvTable table, Map<String, Division> byCode) {
        this.byCode = byCode;
        int county = table.column("county");
        int names = table.column("names");
        for (List<String> row : table.rows()) {
            int code = Integer.parseInt(row.get(county));
            for (String name : CsvTable.list(row.get(names))) {
                countiesByName.merge(name, new int[] {code}, Townships::append);
            }
        }
    }

    List<Division> countiesWith(String name) {
        int[] codes = countiesByName.get(Folding.fold(name));
        if (codes == null) {
            return List.of();
        }
        List<Division> counties = new ArrayList<>(codes.length);
        for (int code : codes) {
            Division county = byCode.get(String.valueOf(code));
            if (county != null) {
                counties.add(county);
            }
        }
        return List.copyOf(counties);
    }

    private static int[] append(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }
}
