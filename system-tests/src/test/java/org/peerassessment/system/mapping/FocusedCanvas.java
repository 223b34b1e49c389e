package org.peerassessment.system.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.system.server.Places;

/**
 * What the browser tells a screen reader while the picture has the focus; kept beside the pictures.
 */
final class FocusedCanvas {
  private FocusedCanvas() {}

  /** Goes to the picture, checks what is told, and keeps the tree below the page's main part. */
  static void record(Page page) {
    page.locator("#canvas").focus();
    page.keyboard().press("ArrowRight");
    page.waitForTimeout(150);
    CDPSession tools = page.context().newCDPSession(page);
    tools.send("Accessibility.enable");
    JsonObject tree = tools.send("Accessibility.getFullAXTree");
    List<String> lines = new ArrayList<>();
    JsonObject focused = null;
    for (JsonElement element : tree.getAsJsonArray("nodes")) {
      JsonObject node = element.getAsJsonObject();
      if (!node.get("ignored").getAsBoolean()) {
        boolean has = has(node, "focused");
        lines.add(
            "%s \"%s\" %s%s"
                .formatted(
                    value(node, "role"),
                    value(node, "name"),
                    value(node, "description"),
                    has ? " [focused]" : ""));
        focused = has && "application".equals(value(node, "role")) ? node : focused;
      }
    }
    keep(lines);
    assertTrue(focused != null, () -> String.join("\n", lines));
    assertTrue(value(focused, "name").startsWith("Peer map of 4 people"), value(focused, "name"));
    assertTrue(value(focused, "description").contains("Arrow keys"), "Says how to go on");
    String heard = page.locator(".spoken").textContent();
    assertTrue(heard.matches("(?s).+\\. (Member of the group|Place)\\. \\d lines?\\..*"), heard);
    assertEquals("polite", page.locator(".spoken").getAttribute("aria-live"));
  }

  private static void keep(List<String> lines) {
    Path file = Places.screenshots().resolve("focused-canvas.txt");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(JsonObject node, String property) {
    if (node.has("properties")) {
      for (JsonElement one : node.getAsJsonArray("properties")) {
        JsonObject named = one.getAsJsonObject();
        if (named.get("name").getAsString().equals(property)) {
          return named.getAsJsonObject("value").get("value").getAsBoolean();
        }
      }
    }
    return false;
  }

  private static String value(JsonObject node, String property) {
    return node.has(property) && node.getAsJsonObject(property).has("value")
        ? node.getAsJsonObject(property).get("value").getAsString()
        : "";
  }
}
