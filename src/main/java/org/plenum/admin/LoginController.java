package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page. The form itself is answered by Spring Security. */
@Controller
class LoginController {

    private final LoginBrakes brakes;
    private final boolean open;

    LoginController(LoginBrakes brakes, @Value("${plenum.public}") boolean open) {
        this.brakes = brakes;
        this.open = open;
    }

    @GetMapping("/login")
    String login(
            @Nullable Authentication authentication,
            HttpServletRequest request,
            @RequestParam Map<String, String> parameters,
            Model model) {
        if (authentication != null && authentication.isAuthenticated()) {
            return "redirect:/account";
        }
        Duration wait = brakes.remaining(LoginBrakeFilter.clientOf(request));
        model.addAttribute(
                "login",
                new LoginPage(
                        parameters.containsKey("error"),
                        secondsIn(wait),
                        parameters.containsKey("wait"),
                        parameters.containsKey("logout"),
                        open));
        return "login/form";
    }

    private static long secondsIn(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    /**
     * @param refused the last attempt had a wrong name or password, or was not looked at
     * @param waitSeconds how long the client has to wait before the next attempt is looked at; 0: not at all
     * @param accountWaits the last attempt was not looked at, since others guess at the account
     * @param loggedOut somebody has just logged out
     * @param open whether reading needs no account
     */
    record LoginPage(boolean refused, long waitSeconds, boolean accountWaits, boolean loggedOut, boolean open) {}
}
