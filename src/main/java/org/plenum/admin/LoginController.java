package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page. The form itself is answered by Spring Security. */
@Controller
class LoginController {

    private final LoginBrake brake;

    LoginController(LoginBrake brake) {
        this.brake = brake;
    }

    @GetMapping("/login")
    String login(
            @Nullable Authentication authentication,
            HttpServletRequest request,
            @RequestParam Map<String, String> parameters,
            Model model) {
        if (authentication != null && authentication.isAuthenticated()) {
            return "redirect:/admin";
        }
        Duration wait = brake.remaining(LoginBrakeFilter.clientOf(request));
        model.addAttribute(
                "login",
                new LoginPage(parameters.containsKey("error"), secondsIn(wait), parameters.containsKey("logout")));
        return "login/form";
    }

    private static long secondsIn(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    /**
     * @param refused the last attempt had a wrong name or password, or was not looked at
     * @param waitSeconds how long the client has to wait before the next attempt is looked at; 0: not at all
     * @param loggedOut the administrator has just logged out
     */
    record LoginPage(boolean refused, long waitSeconds, boolean loggedOut) {}
}
