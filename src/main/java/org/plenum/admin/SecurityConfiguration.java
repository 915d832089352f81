package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may see what, by {@link AccessRules}, and how one logs in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminProperties.class)
class SecurityConfiguration {

    /** Everything from here, nothing inline. Pico draws its icons from data addresses, which only images may have. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, LoginBrakes brakes, LoginRecord record, @Value("${plenum.public}") boolean open)
            throws Exception {
        HttpSessionRequestCache asked = requestCache(open);
        LoginSuccess success = new LoginSuccess(brakes, record);
        success.setRequestCache(asked);
        return http.authorizeHttpRequests(requests -> {
                    AccessRules.STATED.forEach(rule -> apply(rule, requests, open));
                    AccessRules.OTHERWISE.forEach(rule -> apply(rule, requests, open));
                })
                .formLogin(login ->
                        login.loginPage("/login").successHandler(success).failureHandler(refusing(record)))
                .logout(logout -> logout.addLogoutHandler(record)
                        .logoutSuccessUrl("/login?logout")
                        .deleteCookies("SESSION"))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new LoginEntryPoint()))
                .requestCache(cache -> cache.requestCache(asked))
                .addFilterBefore(new LoginBrakeFilter(brakes), UsernamePasswordAuthenticationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void apply(
            AccessRules.Rule rule,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean open) {
        var asked = rule.method() == null
                ? requests.requestMatchers(rule.pattern())
                : requests.requestMatchers(rule.method(), rule.pattern());
        switch (rule.access()) {
            case ANYONE -> asked.permitAll();
            case READER -> {
                if (open) {
                    asked.permitAll();
                } else {
                    asked.hasRole(AccountRole.READER.name());
                }
            }
            case MEMBER -> asked.hasRole(AccountRole.READER.name());
            case EDITOR -> asked.hasRole(AccountRole.EDITOR.name());
            case ADMIN -> asked.hasRole(AccountRole.ADMIN.name());
            case NOBODY -> asked.denyAll();
        }
    }

    private static AuthenticationFailureHandler refusing(LoginRecord record) {
        SimpleUrlAuthenticationFailureHandler back = new SimpleUrlAuthenticationFailureHandler("/login?error");
        return (request, response, exception) -> {
            record.refused(
                    request.getParameter("username"),
                    exception instanceof DisabledException ? "disabled" : null,
                    LoginBrakeFilter.clientOf(request));
            back.onAuthenticationFailure(request, response, exception);
        };
    }

    /** Nobody watches each of a dozen filters at work, and to be watched costs more than what most of them do. */
    @Bean
    static SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(AccountRole.ADMIN.name())
                .implies(AccountRole.EDITOR.name())
                .role(AccountRole.EDITOR.name())
                .implies(AccountRole.READER.name())
                .build();
    }

    @Bean
    LoginBrakes loginBrakes(AuditReader logins) {
        Clock clock = Clock.systemUTC();
        return new LoginBrakes(new LoginBrake(clock), new LoginBrake(clock), logins);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(AccountStore accounts) {
        return name -> accounts.find(name)
                .map(account -> User.withUsername(account.name())
                        .password(account.passwordHash())
                        .roles(account.role().name())
                        .disabled(account.disabled())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new CachePolicyWriter());
    }

    /** Remembers the page to come to after the log-in, but not the fragments that a page asks for by itself. */
    @SuppressWarnings("NullAway") // null is how the request cache is told to ask for no parameter
    private static HttpSessionRequestCache requestCache(boolean open) {
        PathPatternRequestMatcher.Builder get = PathPatternRequestMatcher.withDefaults();
        RequestMatcher page = new OrRequestMatcher(
                get.matcher(HttpMethod.GET, "/admin/**"),
                get.matcher(HttpMethod.GET, "/account/**"),
                request -> !open
                        && AccessRules.stated(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                                .filter(rule ->
                                        rule.method() == HttpMethod.GET && rule.access() == AccessRules.Access.READER)
                                .isPresent());
        HttpSessionRequestCache cache = new HttpSessionRequestCache() {
            /** Looks at no session for a style sheet, which is to come when the database, which keeps them, is away. */
            @Override
            public @Nullable HttpServletRequest getMatchingRequest(
                    HttpServletRequest request, HttpServletResponse response) {
                return page.matches(request) ? super.getMatchingRequest(request, response) : null;
            }
        };
        cache.setRequestMatcher(request -> page.matches(request) && !LoginEntryPoint.isHtmx(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
