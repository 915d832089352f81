package org.plenum.extraction.person;

import java.util.Set;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** Finds the people credited in running text: {@code byline.apposed} in "A, a reporter from B", "Photo by A", "(reporter of B A)". */
final class CreditedInText {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CREDIT = 10;

    private static final WordSet REPORTERS = WordSet.of("reporter", "correspondent");

    private static final WordSet TAKEN = WordSet.of("taken", "photographed", "shot");

    /** What may stand between a name and "reporter": "Ma Lin, a trainee social media reporter from ...". */
    private static final Set<String> BEFORE_REPORTER = Set.of(
            ",",
            "a",
            "an",
            "our",
            "the",
            "trainee",
            "intern",
            "staff",
            "special",
            "chief",
            "senior",
            "social",
            "media",
            "omnimedia",
            "integrated",
            "all",
            "photo");

    private static final Set<String> EDITORS = Set.of("责编", "责任编辑", "编辑");

    private CreditedInText() {}

    static void read(Document document, Names names, Bylines bylines) {
        apposed(document, names, bylines);
        editors(document, bylines);
        brackets(document, names, bylines);
    }

    /** "Zhao Yuxian, a reporter from the Pingliang Rong Media Center": rule {@code byline.apposed}. */
    private static void apposed(Document document, Names names, Bylines bylines) {
        Tokens tokens = document.tokens();
        int last = tokens.size() - 1;
        for (int i = REPORTERS.next(tokens, 0, last); i < last; i = REPORTERS.next(tokens, i + 1, last)) {
            if (isOfOurs(tokens, names, i + 1)) {
                Names.Name ours = names.at(i + 1);
                bylines.add(i + 1, ours == null ? i + 2 : ours.to(), Byline.Kind.REPORTER, Rule.BYLINE_APPOSED);
            }
            if (i < 2 || !CreditLines.isWorkplace(tokens, i + 1)) {
                continue;
            }
            int at = i - 1;
            while (at > 0 && BEFORE_REPORTER.contains(tokens.get(at).norm())) {
                at--;
            }
            Names.Name name = at < i - 1 ? names.at(at) : null;
            if (name != null && !isBehindPhotoBy(tokens, name.from())) {
                bylines.add(name.from(), name.to(), Byline.Kind.REPORTER, Rule.BYLINE_APPOSED);
            }
        }
    }

    /** "Reporter A of our newspaper reported that ...", "our reporter A". */
    private static boolean isOfOurs(Tokens tokens, Names names, int at) {
        Names.Name name = names.at(at);
        if (name == null || name.from() != at || name.to() + 1 >= tokens.size()) {
            return false;
        }
        boolean of = tokens.get(name.to()).is("of") || tokens.get(name.to()).is("from");
        boolean behind = of && isOurs(tokens.get(name.to() + 1));
        boolean taken = TAKEN.contains(tokens.get(name.to()));
        return behind || taken || at > 1 && tokens.get(at - 2).is("our");
    }

    private static boolean isOurs(Token token) {
        return token.is("our") || token.is("this");
    }

    /** "(Social media reporter of Foshan Daily Wang Hong)" in running text, "Photo by Ma Lin", "Qiao Hui Photography". */
    private static void brackets(Document document, Names names, Bylines bylines) {
        Tokens tokens = document.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Names.Name name = names.at(i);
            if (name == null || name.from() != i) {
                continue;
            }
            boolean photo = isBehindPhotoBy(tokens, i)
                    || name.to() < tokens.size() && tokens.get(name.to()).text().equals("Photography");
            if (photo) {
                bylines.add(i, name.to(), Byline.Kind.PHOTOGRAPHER, Rule.BYLINE_APPOSED);
            } else if (isInCredit(tokens, i, name.to())) {
                bylines.add(i, name.to(), Byline.Kind.REPORTER, Rule.BYLINE_APPOSED);
            }
        }
    }

    private static boolean isBehindPhotoBy(Tokens tokens, int name) {
        return name > 1 && tokens.get(name - 1).is("by") && tokens.get(name - 2).is("photo");
    }

    /** Whether the name ends or begins a bracket that has "reporter" in it and no title. */
    private static boolean isInCredit(Tokens tokens, int from, int to) {
        if (from > 1
                && REPORTERS.contains(tokens.get(from - 1))
                && tokens.get(from - 2).is("(")) {
            return true;
        }
        boolean begins = from > 0 && tokens.get(from - 1).is("(");
        boolean ends = to < tokens.size() && tokens.get(to).is(")");
        int step = begins ? 1 : -1;
        for (int n = 0, at = begins ? to : from - 1; begins != ends && n < LONGEST_CREDIT; n++, at += step) {
            if (at < 0
                    || at >= tokens.size()
                    || tokens.get(at).is("(")
                    || tokens.get(at).is(")")) {
                return false;
            }
            if (tokens.get(at).is("reporter") || tokens.get(at).is("correspondent")) {
                return true;
            }
        }
        return false;
    }

    /** "(责编:张雪冬、刘泽)": editors in a bracket, where no label begins the line. */
    private static void editors(Document document, Bylines bylines) {
        Tokens tokens = document.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.isHan(i)
                    && EDITORS.contains(tokens.get(i).text())
                    && tokens.get(i + 1).is(":")) {
                for (int at = i + 2; at < tokens.size() && isHanName(tokens.get(at)); at += 2) {
                    bylines.add(at, at + 1, Byline.Kind.EDITOR, Rule.BYLINE_FIELD);
                    if (at + 1 >= tokens.size() || !tokens.get(at + 1).is(",")) {
                        break;
                    }
                }
            }
        }
    }

    private static boolean isHanName(Token token) {
        return token.kind() == Token.Kind.HAN && token.text().length() <= LONGEST_NAME;
    }
}
