package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageStateRuleTest {
  private final PageStateRule rule = new PageStateRule();

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void readingAPageSendsNoForm(String method) {
    assertEquals(
        Optional.of(Trouble.NOT_READABLE),
        rule.wrongWith(request(method, "jakarta.faces.ViewState")));
    assertEquals(
        Optional.of(Trouble.NOT_READABLE),
        rule.wrongWith(request(method, "x:jakarta.faces.ViewState:0")));
  }

  @Test
  void aFormBringsThePagesState() {
    assertEquals(Optional.empty(), rule.wrongWith(request("POST", "jakarta.faces.ViewState")));
  }

  @Test
  void anyOtherParameterIsNoMatterOfThisRule() {
    assertEquals(Optional.empty(), rule.wrongWith(request("GET", "a")));
  }

  private static HttpServletRequest request(String method, String parameter) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            PageStateRuleTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, args) ->
                called.getName().equals("getMethod")
                    ? method
                    : Map.of(parameter, new String[] {"-1:1"}));
  }
}
