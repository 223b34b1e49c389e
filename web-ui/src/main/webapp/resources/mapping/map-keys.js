/* The picture by keyboard: arrows go to the nearest neighbour in that direction, Tab to the lines of who has the
   focus, Enter opens the panel, Delete ends with a reason. What has the focus is said in the live region. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var cy = map.cy;
  var canvas = map.canvas;
  var help = document.getElementById('map-help');
  var STEP = 20; /* units that shift and an arrow move somebody by */
  var ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  var at = null;   /* id of the point with the focus */
  var line = null; /* id of its line with the focus, if it went on to one */

  function shownPoints() { return cy.nodes().not('.off'); }
  function node() { return at ? cy.getElementById(at) : cy.collection(); }

  function describe(point) {
    var lines = point.connectedEdges().not('.off').length;
    var kind = map.kindOf(point);
    return map.word(lines === 1 ? 'focusOne' : 'focus', point.data('label'), kind, lines) + (point.data('disputed') ? ' ' + map.word('disputed') : '');
  }

  function focus(id, lineId) {
    cy.elements().removeClass('focused');
    at = id;
    line = lineId || null;
    var one = cy.getElementById(lineId || id);
    if (one.empty()) { at = null; return; }
    one.addClass('focused');
    map.say(lineId ? map.lineInWords(one) : describe(one));
    var box = one.renderedBoundingBox();
    if (box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height()) { cy.center(one); }
  }

  /* the nearest point within 45 degrees of the way, or else within 75: so nobody is jumped to across the way */
  function neighbour(way) {
    var here = node().position();
    function nearest(wide) {
      var best = null;
      shownPoints().forEach(function (other) {
        var dx = other.position('x') - here.x;
        var dy = other.position('y') - here.y;
        var along = dx * way[0] + dy * way[1];
        var aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
        if (other.id() === at || along <= 0 || aside > along * wide) { return; }
        if (!best || along + aside < best.cost) { best = { cost: along + aside, id: other.id() }; }
      });
      return best && best.id;
    }
    return nearest(1) || nearest(3.7);
  }

  function nextLine(back) {
    var lines = node().connectedEdges().not('.off').sort(function (a, b) { return a.id() < b.id() ? -1 : 1; });
    var now = line ? lines.map(function (one) { return one.id(); }).indexOf(line) : back ? lines.length : -1;
    var next = now + (back ? -1 : 1);
    if (line && back && next < 0) { return at; }
    return next >= 0 && next < lines.length ? lines[next].id() : null;
  }

  /* each point is sent by itself, when its own moving has paused */
  var moving = {};
  function move(way) {
    if (!map.data.edits) { return; }
    var point = node();
    var id = point.id();
    point.position({ x: point.position('x') + way[0] * STEP, y: point.position('y') + way[1] * STEP });
    window.clearTimeout(moving[id]);
    map.holds(id, true);
    moving[id] = window.setTimeout(function () { map.holds(id, false); map.placed(cy.getElementById(id)); }, 600);
  }

  function onArrow(event) {
    var way = ways[event.key];
    if (event.shiftKey) { move(way); return; }
    var next = neighbour(way);
    if (next) { focus(next); } else { map.say(map.word('nothing')); }
  }

  function onTab(event) {
    var next = nextLine(event.shiftKey);
    if (!next) { return; } // on to what stands after, or before, the picture
    event.preventDefault();
    if (next === at) { focus(at); } else { focus(at, next); }
  }

  function onEnter() {
    if (!line && map.pickForTie(node())) { return; }
    map.choose(line || at);
    var title = map.frame.querySelector('.told h3');
    if (title) { title.focus(); }
  }

  var keys = {
    Enter: onEnter,
    ' ': onEnter,
    Tab: onTab,
    Delete: function () { if (line) { map.askEnd(cy.getElementById(line), false); } },
    Escape: function () {
      if (map.cancelTie()) { return; }
      if (line) { focus(at); return; }
      if (map.chosen) { map.choose(null); return; }
      map.frame.querySelector('[data-tool=date]').focus(); // on, past all lines
    },
    t: function () { if (map.data.edits) { map.startTie(node()); } },
    u: function () { map.back('undo'); },
    r: function () { map.back('redo'); },
    '+': function () { map.zoom(1.25); },
    '-': function () { map.zoom(0.8); },
    '0': function () { map.fit(); },
    '?': function () { help.showModal(); }
  };

  canvas.addEventListener('focus', function () {
    if (node().empty()) {
      var points = shownPoints();
      if (points.nonempty()) { focus((map.chosen && cy.getElementById(map.chosen).isNode() ? map.chosen : null) || points[0].id()); }
    } else {
      focus(at, line);
    }
  });
  canvas.addEventListener('blur', function () { cy.elements().removeClass('focused'); });
  canvas.addEventListener('keydown', function (event) {
    if (event.altKey || (event.ctrlKey && !/^[zy]$/.test(event.key)) || event.metaKey) { return; }
    if (event.ctrlKey) {
      event.preventDefault();
      map.back(event.key === 'z' ? 'undo' : 'redo');
      return;
    }
    var act = ways[event.key] ? onArrow : keys[event.key];
    if (!act) { return; }
    if (event.key !== 'Tab') { event.preventDefault(); }
    if (node().empty() && event.key !== '?' && event.key !== 'Tab') { return; }
    act(event);
  });
  map.backToPicture = function (id) {
    if (id && cy.getElementById(id).nonempty() && cy.getElementById(id).isNode()) { at = id; line = null; }
    canvas.focus();
  };
  map.frame.querySelector('[data-tool=help]').addEventListener('click', function () { help.showModal(); });
});
