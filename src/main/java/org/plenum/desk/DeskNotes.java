package org.plenum.desk;

import java.util.List;

/**
 * What a public page shows of the desk.
 *
 * @param corrections in force of an article, the newest first; empty for other things
 * @param editor whether who looks may correct
 * @param address where that is done
 */
record DeskNotes(List<FixView> corrections, boolean editor, String address) {}
