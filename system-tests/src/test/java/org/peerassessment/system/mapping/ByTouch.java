package org.peerassessment.system.mapping;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** Works by touch alone, but for what has to be typed; drags and pinches with real touches. */
final class ByTouch implements Hand {
  private static final int STEPS = 6;

  private final Page page;
  private final CDPSession touches;

  ByTouch(Page page) {
    this.page = page;
    this.touches = page.context().newCDPSession(page);
  }

  @Override
  public void putAllOnTheMap() {
    page.locator("[data-tool=putAll]").tap();
    page.waitForFunction("() => document.querySelector('.tray').hidden");
  }

  @Override
  public void drag(String label) {
    Canvas canvas = new Canvas(page);
    Object before = canvas.spot(label);
    double[] at = canvas.at(label);
    touch("touchStart", at);
    for (int i = 1; i <= STEPS; i++) {
      touch("touchMove", new double[] {at[0] + 2 * i, at[1] + 2 * i});
      page.waitForTimeout(30);
    }
    touch("touchEnd");
    canvas.waitUntilMoved(label, before);
  }

  /** Two fingers that go apart bring the picture nearer. */
  void pinch() {
    page.locator("#canvas").scrollIntoViewIfNeeded();
    BoundingBox box = page.locator("#canvas").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + 40;
    double zoom = zoom();
    touch("touchStart", new double[] {x - 20, y}, new double[] {x + 20, y});
    for (int i = 1; i <= STEPS; i++) {
      double wide = 20 + 12 * i;
      touch("touchMove", new double[] {x - wide, y}, new double[] {x + wide, y});
      page.waitForTimeout(30);
    }
    touch("touchEnd");
    page.waitForFunction("zoom => peerMap.map.cy.zoom() > zoom * 1.5", zoom);
  }

  private double zoom() {
    return ((Number) page.evaluate("() => peerMap.map.cy.zoom()")).doubleValue();
  }

  @Override
  public void join(String label, String other) {
    tap(label);
    page.locator(".told button", new Page.LocatorOptions().setHasText("Add a tie")).tap();
    page.waitForSelector(".peer-map.tying");
    tap(other);
  }

  private void tap(String label) {
    double[] at = new Canvas(page).at(label);
    page.touchscreen().tap(at[0], at[1]);
    page.waitForTimeout(400); // two taps within less are a double tap
  }

  @Override
  public void undo() {
    page.locator("[data-tool=undo]").tap();
  }

  @Override
  public void answer(Canvas canvas, String kind) {
    canvas.answer(kind);
    canvas.form().locator("[type=submit]").tap();
  }

  private void touch(String type, double[]... fingers) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < fingers.length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("id", i);
      point.addProperty("x", fingers[i][0]);
      point.addProperty("y", fingers[i][1]);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    touches.send("Input.dispatchTouchEvent", event);
  }
}
