package org.plenum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a {@link Browser} to tests, one for the whole run. Without a browser on the machine the tests are skipped, and say so; with
 * {@code PLENUM_BROWSER_REQUIRED=true} they fail instead.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Optional<Path> EXECUTABLE = Chromium.find();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (EXECUTABLE.isPresent() || Boolean.parseBoolean(System.getenv("PLENUM_BROWSER_REQUIRED"))) {
            return ConditionEvaluationResult.enabled("browser: " + EXECUTABLE);
        }
        String why = "NO BROWSER: " + context.getDisplayName()
                + " is skipped. Install Chromium, or name it in PLENUM_CHROMIUM.";
        System.err.println(why);
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .browser();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Path executable = EXECUTABLE.orElseThrow(() -> new AssertionError(
                    "PLENUM_BROWSER_REQUIRED is true, but no Chromium was found; PLENUM_CHROMIUM may name it"));
            Playwright playwright = Chromium.driver();
            return new Running(playwright, Chromium.launch(playwright, executable));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
