package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-REF-05")
class SizeRuleTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILE = "multipart/form-data; boundary=x";

  private final SizeRule rule = new SizeRule();

  @Test
  void aFileOfOneMegabyteIsLetThroughOnItsPageOnly() {
    assertEquals(Optional.empty(), wrong("POST", SizeRule.UPLOAD_PAGE, FILE, 1_050_000, true));
    assertEquals(
        Optional.of(Trouble.TOO_LARGE),
        wrong("POST", SizeRule.UPLOAD_PAGE, FILE, SizeRule.LARGEST_UPLOAD + 1, true));
    assertEquals(
        Optional.of(Trouble.NOT_READABLE), wrong("POST", "/sign-in.xhtml", FILE, 500, true));
    assertEquals(
        Optional.of(Trouble.NOT_READABLE),
        wrong("POST", SizeRule.UPLOAD_PAGE + "/x", FILE, 500, true));
    assertEquals(
        Optional.of(Trouble.NOT_READABLE), wrong("GET", SizeRule.UPLOAD_PAGE, FILE, 500, true));
  }

  @Test
  @Tag("R-MAP-13")
  void aFileOfTwoMegabytesIsLetThroughWhereTheMapTakesFiles() {
    assertEquals(Optional.empty(), wrong("POST", SizeRule.MAP_PAGE, FILE, 2_050_000, true));
    assertEquals(
        Optional.of(Trouble.TOO_LARGE),
        wrong("POST", SizeRule.MAP_PAGE, FILE, SizeRule.LARGEST_MAP + 1, true));
  }

  @Test
  void partsThatCannotBeReadAreRefusedBeforeAnyPageSeesThem() {
    assertEquals(
        Optional.of(Trouble.NOT_READABLE), wrong("POST", SizeRule.UPLOAD_PAGE, FILE, 500, false));
  }

  @Test
  void anOrdinaryFormIsNoLargerThanBeforeOnThatPageToo() {
    assertEquals(
        Optional.of(Trouble.TOO_LARGE),
        wrong("POST", SizeRule.UPLOAD_PAGE, FORM, SizeRule.LARGEST_BODY + 1, true));
    assertEquals(
        Optional.empty(), wrong("POST", "/tasks.xhtml", FORM, SizeRule.LARGEST_BODY, true));
  }

  private Optional<Trouble> wrong(
      String method, String path, String type, long length, boolean whole) {
    return rule.wrongWith(
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SizeRuleTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) ->
                    switch (called.getName()) {
                      case "getMethod" -> method;
                      case "getRequestURI" -> "/pa" + path;
                      case "getContextPath" -> "/pa";
                      case "getContentType" -> type;
                      case "getContentLengthLong" -> length;
                      case "getParameterMap" -> Map.of();
                      case "getParts" -> parts(whole);
                      default -> null;
                    }));
  }

  private static Object parts(boolean whole) {
    if (!whole) {
      throw new IllegalStateException("broken off");
    }
    return List.of();
  }
}
