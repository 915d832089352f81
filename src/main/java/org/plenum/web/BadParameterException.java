package org.plenum.web;

/** A parameter of the address has a value that it cannot have. Answers 400 with a page that says which one and why. */
public class BadParameterException extends RuntimeException {

    private final String parameter;
    private final String given;
    private final String why;

    /**
     * @param parameter its name in the address
     * @param given its value as given
     * @param why {@code error.400.<why>} is the message; it may use the value as {@code {0}}
     */
    public BadParameterException(String parameter, String given, String why) {
        super(parameter + ": " + why);
        this.parameter = parameter;
        this.given = given;
        this.why = why;
    }

    String parameter() {
        return parameter;
    }

    String given() {
        return given;
    }

    String messageKey() {
        return "error.400." + why;
    }
}
