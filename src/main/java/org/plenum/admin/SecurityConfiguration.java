package org.plenum.admin;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may see what: the archive is open to everybody, the administrator's pages need a password. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminProperties.class)
class SecurityConfiguration {

    /** Everything from here, nothing inline. Pico draws its icons from data addresses, which only images may have. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
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
    SecurityFilterChain securityFilterChain(HttpSecurity http, LoginBrake brake) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/admin", "/admin/**")
                        .hasRole(Account.ADMIN)
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .formLogin(login -> login.loginPage("/login").successHandler(successHandler(brake)))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").deleteCookies("SESSION"))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new LoginEntryPoint()))
                .requestCache(cache -> cache.requestCache(requestCache()))
                .addFilterBefore(new LoginBrakeFilter(brake), UsernamePasswordAuthenticationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    LoginBrake loginBrake() {
        return new LoginBrake(Clock.systemUTC());
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
                        .roles(account.role())
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

    private static SavedRequestAwareAuthenticationSuccessHandler successHandler(LoginBrake brake) {
        SavedRequestAwareAuthenticationSuccessHandler handler = new BrakeReleasingSuccessHandler(brake);
        handler.setDefaultTargetUrl("/admin");
        handler.setRequestCache(requestCache());
        return handler;
    }

    /** Remembers the administrator's page to come to after the log-in, but not the fragments that a page asks for by itself. */
    @SuppressWarnings("NullAway") // null is how the request cache is told to ask for no parameter
    private static HttpSessionRequestCache requestCache() {
        RequestMatcher page = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/admin/**");
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> page.matches(request) && !LoginEntryPoint.isHtmx(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
