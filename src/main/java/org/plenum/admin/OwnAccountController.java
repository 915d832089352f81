package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.plenum.admin.Accounts.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: another password, and the end of all sessions. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private final Accounts accounts;
    private final AccountStore store;

    OwnAccountController(Accounts accounts, AccountStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    @GetMapping
    String account(Principal principal, Model model) {
        model.addAttribute(
                "own", store.find(principal.getName()).map(OwnAccount::of).orElse(null));
        model.addAttribute("name", principal.getName());
        model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
        return "login/account";
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam String current,
            @RequestParam String wanted,
            @RequestParam String repeated,
            Principal principal,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        HttpSession session = request.getSession(false);
        accounts.changeOwnPassword(
                principal.getName(), current, wanted, repeated, session == null ? null : session.getId());
        redirect.addFlashAttribute("changed", true);
        return "redirect:/account";
    }

    @PostMapping("/logout-everywhere")
    String logOutEverywhere(Principal principal, HttpServletRequest request) {
        accounts.logOutEverywhere(principal.getName());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "redirect:/login?logout";
    }

    @ExceptionHandler
    String refused(RefusedException e, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refusal", e.refusal().name());
        return "redirect:/account";
    }

    /** @param configured its password may be the configuration's */
    record OwnAccount(AccountRole role, boolean configured) {

        static OwnAccount of(Account account) {
            return new OwnAccount(account.role(), account.configured());
        }
    }
}
