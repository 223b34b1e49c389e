package org.peerassessment.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/work-list.xhtml",
        "/assessment/group/members.xhtml",
        "/registers/",
        "/jakarta.faces.resource/suite.css.xhtml",
        "/ready"
      })
  void aPlainPathIsTaken(String path) {
    assertTrue(PathRule.isPlain(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work-list.xhtml;jsessionid=1",
        "/a/../b.xhtml",
        "/a%2fb",
        "/a%2e%2e/b",
        "//evil.example",
        "/WEB-INF/web.xml",
        "/web-inf/web.xml",
        "/META-INF/x",
        "/resources/pa/text.xhtml",
        "/RESOURCES/pa/text.xhtml",
        "/a\\b",
        "/a%00",
        "/a b",
        "/..",
        "/a//b",
        "/%77eb-inf/x",
        "a"
      })
  void aTrickIsNot(String path) {
    assertFalse(PathRule.isPlain(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/x.xhtml",
        "//evil.example/x.xhtml",
        "/\\evil.example/x.xhtml",
        "/sign-in.xhtml",
        "/signed-out.xhtml",
        "/work-list.xhtml?x=\r\nSet-Cookie:a",
        "/ready",
        "/work-list.xhtml?to=//x",
        "javascript:alert(1)",
        "",
        "/WEB-INF/a.xhtml",
        "/x.xhtml#y"
      })
  void signingInLeadsNowhereElse(String wanted) {
    assertEquals(Optional.empty(), OwnPath.of(wanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/work-list.xhtml", "/assessment/overview.xhtml?a=42&m=7"})
  void signingInLeadsBackToThePage(String wanted) {
    assertEquals(Optional.of(wanted), OwnPath.of(wanted));
  }

  @Property
  void whateverIsAskedForStaysOnThisPortal(@ForAll String wanted) {
    OwnPath.of(wanted).ifPresent(path -> assertTrue(path.matches("/[A-Za-z0-9].*")));
  }
}
