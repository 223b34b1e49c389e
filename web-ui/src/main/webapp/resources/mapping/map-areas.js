/* A soft area around each place and those who are shown to use it, and a ring around each confirmed subgroup. People are in several places at once, so
   these are drawn behind the picture and hold nobody: it is the lines that say who uses what. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var ROUND = 12; /* corners that stand for the circle around a point */
  var AWAY = 20;  /* units between a point and the edge of the area */
  var BEND = 16;  /* units from a corner at which the edge begins to bend */
  var rooms = []; /* where people stand in this picture */
  var box = map.frame.querySelector('[data-tool=areas]');
  var layer = map.element('canvas', { 'class': 'areas', 'aria-hidden': 'true' });
  map.canvas.insertBefore(layer, map.canvas.firstChild);
  var pen = layer.getContext('2d');
  var groups = map.frame.querySelector('[data-tool=groups]');
  var look = window.getComputedStyle(map.frame.querySelector('.line-AREA rect'));

  /* the corners of the smallest area without dents that holds all of these */
  function around(corners) {
    var sorted = corners.slice().sort(function (a, b) { return a.x - b.x || a.y - b.y; });
    function half(list) {
      var kept = [];
      list.forEach(function (c) {
        while (kept.length > 1 && turnsRight(kept[kept.length - 2], kept[kept.length - 1], c)) { kept.pop(); }
        kept.push(c);
      });
      return kept.slice(0, -1);
    }
    return half(sorted).concat(half(sorted.reverse()));
  }
  function turnsRight(a, b, c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0; }

  function ring(node) {
    var at = node.position();
    var wide = node.width() / 2 + AWAY;
    var high = node.height() / 2 + AWAY;
    return Array.from({ length: ROUND }, function (none, i) {
      var turn = 2 * Math.PI * i / ROUND;
      return { x: at.x + wide * Math.cos(turn), y: at.y + high * Math.sin(turn) };
    });
  }

  function users(place) {
    return place.connectedEdges('[kind = "USE"]').not('.off').not('.ghost').connectedNodes('[kind = "PERSON"]').not('.off');
  }

  /* straight along the sides; bends near the corners only, or it would cut off who stands there */
  function soft(corners) {
    var path = new Path2D();
    corners.forEach(function (corner, i) {
      var from = towards(corner, corners[(i + corners.length - 1) % corners.length]);
      var to = towards(corner, corners[(i + 1) % corners.length]);
      path.lineTo(from.x, from.y);
      path.quadraticCurveTo(corner.x, corner.y, to.x, to.y);
    });
    path.closePath();
    return path;
  }
  function towards(corner, next) {
    var share = Math.min(0.5, BEND / Math.hypot(next.x - corner.x, next.y - corner.y));
    return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
  }

  /* around those who are within, and of the others around nobody */
  function draw(corners, within) {
    var path = soft(corners);
    var outside = map.outside(corners, within, rooms);
    pen.save();
    map.cut(pen, outside);
    pen.fill(path);
    pen.stroke(path);
    if (outside.holes.length) {
      pen.clip(path);
      pen.lineWidth *= 2; // the half of it that lies in the hole is cut off
      pen.stroke(map.edges(outside));
    }
    pen.restore();
  }

  function paint() {
    var dots = window.devicePixelRatio || 1;
    var wide = map.canvas.clientWidth * dots;
    var high = map.canvas.clientHeight * dots;
    if (layer.width !== wide || layer.height !== high) { layer.width = wide; layer.height = high; }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, wide, high);
    var zoom = map.cy.zoom() * dots;
    var pan = map.cy.pan();
    pen.setTransform(zoom, 0, 0, zoom, pan.x * dots, pan.y * dots);
    pen.fillStyle = look.fill;
    pen.strokeStyle = look.stroke;
    pen.lineWidth = 1.5;
    rooms = map.rooms();
    var chosen = map.chosen ? map.cy.getElementById(map.chosen) : null;
    if (box.checked) { places(chosen); }
    if (groups.checked) { subgroups(chosen); }
  }

  function places(chosen) {
    map.cy.nodes('[kind = "PLACE"]').not('.off').forEach(function (place) {
      var people = users(place);
      if (people.empty()) { return; }
      var concerned = !chosen || chosen.empty() || place.same(chosen) || people.contains(chosen);
      pen.globalAlpha = concerned ? 1 : 0.3;
      var within = people.union(place);
      draw(around(within.map(ring).flat()), within);
    });
  }

  /* named and confirmed by a person; drawn around those of them who are shown */
  function subgroups(chosen) {
    pen.fillStyle = 'transparent';
    pen.strokeStyle = window.getComputedStyle(map.frame.querySelector('.line-GROUP rect')).stroke;
    pen.setLineDash([5, 4]);
    (map.data.view.groups || []).forEach(function (group) {
      var people = map.cy.nodes().filter(function (node) { return group.people.indexOf(node.id()) >= 0 && !node.hasClass('off'); });
      if (people.length < 2) { return; }
      pen.globalAlpha = !chosen || chosen.empty() || people.contains(chosen) ? 1 : 0.3;
      var corners = around(people.map(ring).flat());
      draw(corners, people);
      var top = corners.reduce(function (a, b) { return b.y < a.y ? b : a; });
      pen.font = '600 14px ' + window.getComputedStyle(document.body).fontFamily;
      pen.textAlign = 'center';
      pen.fillStyle = pen.strokeStyle;
      pen.fillText(group.name, top.x, top.y - 4);
      pen.fillStyle = 'transparent';
    });
    pen.setLineDash([]);
  }
  map.cy.on('render', paint);
  [box, groups].forEach(function (tool) { tool.addEventListener('change', paint); });
});
