package org.plenum.web;

/** What the address names is not in the archive. Answers 404 with a page that says what was not found. */
public class NotFoundException extends RuntimeException {

    private final String messageKey;
    private final String name;

    private NotFoundException(String messageKey, String name) {
        super(messageKey + " " + name);
        this.messageKey = messageKey;
        this.name = name;
    }

    /**
     * @param kind what was looked for; {@code error.404.<kind>} is the message
     * @param name its number or code
     */
    public static NotFoundException of(String kind, Object name) {
        return new NotFoundException("error.404." + kind, String.valueOf(name));
    }

    String messageKey() {
        return messageKey;
    }

    String name() {
        return name;
    }
}
