package org.plenum.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What PostgreSQL answers about lists while the index cannot be used: in one snapshot, so that counts and rows agree while an import runs, and
 * within a bound ({@code plenum.search.longest-answer}, in seconds), for a search for words then reads every text. Beyond it the statement is
 * cancelled, and {@link org.springframework.dao.QueryTimeoutException} or
 * {@link org.springframework.transaction.TransactionTimedOutException} says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(
        readOnly = true,
        isolation = Isolation.REPEATABLE_READ,
        timeoutString = "${plenum.search.longest-answer}")
@interface DatabaseAnswer {}
