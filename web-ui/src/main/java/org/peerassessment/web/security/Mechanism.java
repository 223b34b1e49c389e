package org.peerassessment.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** People sign in on a page of our own, against the suite's own store (R-ACC-03). */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in.xhtml", useForwardToLogin = false, errorPage = ""))
@ApplicationScoped
public class Mechanism {}
