package org.plenum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Pages for addresses that cannot be answered. What breaks inside goes to Spring Boot's error page, without details. */
@ControllerAdvice
class WebErrors {

    private static final String SECONDS_TO_WAIT = "60";

    private final MessageSource messages;

    WebErrors(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(NotFoundException e, Locale locale, Model model) {
        model.addAttribute("reason", messages.getMessage(e.messageKey(), new Object[] {e.name()}, locale));
        return "error/404";
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingThere() {
        return "error/404";
    }

    /** A list out of the database, while there is no index, is given up after some seconds. */
    @ExceptionHandler({QueryTimeoutException.class, TransactionTimedOutException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String tookTooLong(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return "error/slow";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badParameter(BadParameterException e, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("reason", messages.getMessage(e.messageKey(), new Object[] {shortened(e.given())}, locale));
        model.addAttribute("parameter", e.parameter());
        model.addAttribute("given", shortened(e.given()));
        model.addAttribute(
                "repaired",
                Filters.of(request.getParameterMap())
                        .without(e.parameter())
                        .path(request.getRequestURI()
                                .substring(request.getContextPath().length())));
        return "error/400";
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
