package org.plenum.search.index;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;

/** What the columns of rows are in documents. */
final class DocumentRows {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private DocumentRows() {}

    /** Empty for null. */
    static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }

    /** None for null. */
    static List<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? List.of() : List.of(number);
    }

    /** Empty for null. */
    static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The months of days: {@link ArticleDocument#NONE} alone for null and for none. */
    static List<String> months(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return months(
                array == null
                        ? Stream.of()
                        : Stream.of((Date[]) array.getArray()).map(Date::toLocalDate));
    }

    /** Each once; {@link ArticleDocument#NONE} alone where there is no day. */
    static List<String> months(Stream<LocalDate> days) {
        return orNone(days.map(DocumentRows::month));
    }

    /** The years of months. */
    static List<String> years(List<String> months) {
        return orNone(months.stream().filter(month -> !month.equals(NONE)).map(DocumentRows::year));
    }

    static String month(LocalDate day) {
        return year(day.toString());
    }

    /** Without its last part: the month of a day, the year of a month. */
    private static String year(String month) {
        return month.substring(0, month.lastIndexOf('-'));
    }

    static int day(@Nullable LocalDate day) {
        return day == null ? ArticleDocument.UNDATED : Math.toIntExact(day.toEpochDay());
    }

    static String orNone(@Nullable String code) {
        return code == null ? NONE : code;
    }

    /** The codes of a division and of all above it; {@link ArticleDocument#NONE} alone for null. */
    static List<String> within(@Nullable String code) {
        return within(Stream.ofNullable(code));
    }

    /** The same of several divisions. */
    static List<String> within(Stream<String> codes) {
        return orNone(codes.flatMap(code -> GAZETTEER.lineage(code).stream()).map(Division::code));
    }

    private static List<String> orNone(Stream<String> words) {
        List<String> all = words.distinct().toList();
        return all.isEmpty() ? List.of(NONE) : all;
    }
}
