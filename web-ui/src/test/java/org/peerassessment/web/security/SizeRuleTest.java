package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.mapping.api.exchange.MapImports;

@Tag("R-REF-05")
class SizeRuleTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILE = "multipart/form-data; boundary=x";

  private final SizeRule rule = new SizeRule();
  private Principal who = () -> "somebody";

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
  void aFileAsLargeAsTheImportReadsIsLetThroughWhereTheMapTakesFiles() {
    long largest = MapImports.LARGEST_FILE;
    assertEquals(Optional.empty(), wrong("POST", SizeRule.MAP_PAGE, FILE, largest + 50_000, true));
    assertEquals(
        Optional.of(Trouble.TOO_LARGE),
        wrong("POST", SizeRule.MAP_PAGE, FILE, SizeRule.LARGEST_MAP + 1, true));
  }

  @Test
  @Tag("R-MAP-13")
  void whoHasNotSignedInSendsNoMoreThanAnyForm() {
    who = null;
    assertEquals(
        Optional.of(Trouble.TOO_LARGE),
        wrong("POST", SizeRule.MAP_PAGE, FILE, SizeRule.LARGEST_BODY + 1, true));
  }

  @Test
  void whoDoesNotSayHowMuchComesSendsNothing() {
    for (String type : List.of(FILE, FORM)) {
      assertEquals(
          Optional.of(Trouble.NOT_READABLE), wrong("POST", SizeRule.UPLOAD_PAGE, type, -1, true));
    }
    assertEquals(Optional.empty(), wrong("GET", "/tasks.xhtml", null, -1, true));
  }

  @Test
  @Tag("R-MAP-13")
  void thePageOfTheRefusalNamesTheLimitOfThePageThatWasAskedFor() {
    assertEquals(
        MapImports.LARGEST_FILE / 1_000_000,
        SizeRule.megabytes(request("POST", SizeRule.MAP_PAGE, FILE, 0, true)));
    assertEquals(1, SizeRule.megabytes(request("POST", SizeRule.UPLOAD_PAGE, FILE, 0, true)));
    assertEquals(1, SizeRule.megabytes(request("POST", SizeRule.MAP_PAGE, FORM, 0, true)));
  }

  @Test
  @Tag("R-MAP-13")
  void theServerLetsThroughAsMuchAsTheRule() throws Exception {
    String xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    for (String limit : List.of("max-file-size", "max-request-size")) {
      assertTrue(xml.contains("<" + limit + ">" + SizeRule.LARGEST_MAP + "</" + limit), limit);
    }
    long inMemory = SizeRule.LARGEST_MAP + 1;
    assertTrue(xml.contains("<file-size-threshold>" + inMemory + "</"), "never in a file");
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
    return rule.wrongWith(request(method, path, type, length, whole));
  }

  private HttpServletRequest request(
      String method, String path, String type, long length, boolean whole) {
    return (HttpServletRequest)
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
                  case "getUserPrincipal" -> who;
                  default -> null;
                });
  }

  private static Object parts(boolean whole) {
    if (!whole) {
      throw new IllegalStateException("broken off");
    }
    return List.of();
  }
}
