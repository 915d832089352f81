package org.plenum.admin;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.admin.Accounts.RefusedException;
import org.plenum.web.BadParameterException;
import org.plenum.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts: who may log in, as what, and the forms that change it. */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {

    private static final String HERE = "redirect:/admin/accounts";

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Principal principal, Model model) {
        return page(principal, null, model);
    }

    /** The new password is on the answer itself: it is to be kept nowhere, not even in a session. */
    @PostMapping
    String add(@RequestParam String name, @RequestParam String role, Principal principal, Model model) {
        String password = accounts.add(principal.getName(), name, roleOf(role));
        return page(principal, new NewPassword(name.strip(), password), model);
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable String id, Principal principal, Model model) {
        long number = number(id);
        String password = accounts.resetPassword(principal.getName(), number);
        String name = accounts.all().stream()
                .filter(account -> account.id() == number)
                .map(Account::name)
                .findFirst()
                .orElse(id);
        return page(principal, new NewPassword(name, password), model);
    }

    @PostMapping("/{id}/role")
    String changeRole(@PathVariable String id, @RequestParam String role, Principal principal) {
        accounts.changeRole(principal.getName(), number(id), roleOf(role));
        return HERE;
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable String id, Principal principal) {
        accounts.disable(principal.getName(), number(id));
        return HERE;
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable String id, Principal principal) {
        accounts.enable(principal.getName(), number(id));
        return HERE;
    }

    @ExceptionHandler
    String refused(RefusedException e, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refusal", e.refusal().name());
        return HERE;
    }

    private String page(Principal principal, @Nullable NewPassword made, Model model) {
        List<AccountRow> rows = accounts.all().stream()
                .map(account -> AccountRow.of(account, principal.getName()))
                .toList();
        model.addAttribute("accounts", rows);
        model.addAttribute("roles", AccountRole.values());
        model.addAttribute("made", made);
        return "admin/accounts";
    }

    private static long number(String id) {
        return Numbers.positive(id, Long.MAX_VALUE).orElseThrow(() -> NotFoundException.of("account", id));
    }

    private static AccountRole roleOf(String role) {
        return Arrays.stream(AccountRole.values())
                .filter(known -> known.name().equals(role))
                .findAny()
                .orElseThrow(() -> new BadParameterException("role", role, "role"));
    }

    /** @param fixed it cannot be changed here: it is the configured one, or one's own */
    record AccountRow(long id, String name, AccountRole role, boolean disabled, boolean configured, boolean fixed) {

        static AccountRow of(Account account, String reader) {
            return new AccountRow(
                    account.id(),
                    account.name(),
                    account.role(),
                    account.disabled(),
                    account.configured(),
                    account.configured() || account.name().equals(reader));
        }
    }

    record NewPassword(String name, String password) {

        @Override
        public String toString() {
            return "NewPassword[" + name + "]";
        }
    }
}
