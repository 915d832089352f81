package org.plenum.desk;

/** Two rows cannot be merged, or separated, as they stand. Nothing has been changed. */
public class MergeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why {@code desk.refused.<why>} is the message */
    MergeRefusedException(String why) {
        super(why);
    }

    /** Key of the message. */
    public String messageKey() {
        return "desk.refused." + getMessage();
    }
}
