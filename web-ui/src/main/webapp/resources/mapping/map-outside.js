/* Who stands in the area around others and does not belong to it: a hole is cut around them, so that nobody seems to.
   The files are drawn by the same rule (SoftArea.java): whoever changes one changes both. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var CLEAR = 8;   /* units around somebody that are kept clear, or kept for who belongs */
  var WAYS = 48;   /* short ways that stand for a round one where only part of it is drawn */
  var WIDE = 1e5;  /* beyond all that is seen */

  function room(node) {
    var at = node.position();
    return { id: node.id(), x: at.x, y: at.y, wide: node.width() / 2 + CLEAR, high: node.height() / 2 + CLEAR, flat: node.data('kind') === 'PLACE' };
  }
  function near(a, b) { return Math.abs(a.x - b.x) < a.wide + b.wide && Math.abs(a.y - b.y) < a.high + b.high; }

  /* how far the end of a place's box lies from its middle, before it is rounded */
  function straight(one) { return one.flat ? Math.max(0, one.wide - one.high) : 0; }
  function holds(one, spot) {
    var x = Math.max(0, Math.abs(spot.x - one.x) - straight(one)) / (one.wide - straight(one));
    var y = (spot.y - one.y) / one.high;
    return x * x + y * y < 1;
  }
  function on(one, turn) {
    var across = Math.cos(turn);
    return { x: one.x + (one.wide - straight(one)) * across + Math.sign(across) * straight(one), y: one.y + one.high * Math.sin(turn) };
  }
  function round(path, one, back) {
    if (one.flat) {
      path.moveTo(one.x - straight(one), one.y - one.high);
      path.arc(one.x + straight(one), one.y, one.high, -Math.PI / 2, Math.PI / 2);
      path.arc(one.x - straight(one), one.y, one.high, Math.PI / 2, Math.PI * 1.5);
    } else {
      path.moveTo(one.x + one.wide, one.y);
      path.ellipse(one.x, one.y, one.wide, one.high, 0, 0, 2 * Math.PI, back);
    }
    path.closePath();
  }

  /* whether the room meets the area without dents; measured where the room is a circle of 1 around nothing */
  function meets(one, corners, box) {
    if (one.x + one.wide < box.left || one.x - one.wide > box.right || one.y + one.high < box.top || one.y - one.high > box.bottom) { return false; }
    var inside = true;
    for (var i = 0; i < corners.length; i++) {
      var next = corners[(i + 1) % corners.length];
      var ax = (corners[i].x - one.x) / one.wide;
      var ay = (corners[i].y - one.y) / one.high;
      var dx = (next.x - corners[i].x) / one.wide;
      var dy = (next.y - corners[i].y) / one.high;
      var share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      if (Math.hypot(ax + share * dx, ay + share * dy) < 1) { return true; }
      if (ax * dy - ay * dx < 0) { inside = false; } // around() has the area to this side all the way
    }
    return inside;
  }
  function boxOf(corners) {
    var xs = corners.map(function (c) { return c.x; });
    var ys = corners.map(function (c) { return c.y; });
    return { left: Math.min.apply(null, xs), right: Math.max.apply(null, xs), top: Math.min.apply(null, ys), bottom: Math.max.apply(null, ys) };
  }

  /* the rooms of all people who are shown; asked for once a picture */
  map.rooms = function () {
    return map.cy.nodes('[kind = "PERSON"]').not('.off').map(room);
  };

  /* the holes in the area around some, and who of these holes leave alone */
  map.outside = function (corners, within, rooms) {
    var box = boxOf(corners);
    var belong = {};
    within.forEach(function (node) { belong[node.id()] = true; });
    var holes = rooms.filter(function (one) { return !belong[one.id] && meets(one, corners, box); });
    var kept = holes.length ? within.map(room).filter(function (one) {
      return holes.some(function (hole) { return near(hole, one); });
    }) : [];
    return { holes: holes, kept: kept };
  };

  /* What is to be painted. Holes that meet would fill each other where both go round: each lot that does not meet is clipped by itself. */
  map.cut = function (pen, found) {
    var lots = [];
    found.holes.forEach(function (hole) {
      var lot = lots.find(function (other) { return !other.some(function (one) { return near(one, hole); }); });
      if (lot) { lot.push(hole); } else { lots.push([hole]); }
    });
    lots.forEach(function (lot) {
      var open = new Path2D();
      open.rect(-WIDE, -WIDE, 2 * WIDE, 2 * WIDE);
      lot.forEach(function (hole) { round(open, hole, true); });
      found.kept.forEach(function (one) { round(open, one, false); });
      pen.clip(open);
    });
  };

  /* the edges of the holes */
  map.edges = function (found) {
    var path = new Path2D();
    function part(one, is) {
      for (var i = 0; i < WAYS; i++) {
        if (is(on(one, 2 * Math.PI * (i + 0.5) / WAYS))) {
          var from = on(one, 2 * Math.PI * i / WAYS);
          var to = on(one, 2 * Math.PI * (i + 1) / WAYS);
          path.moveTo(from.x, from.y);
          path.lineTo(to.x, to.y);
        }
      }
    }
    function inAny(list, spot, but) { return list.some(function (one) { return one !== but && holds(one, spot); }); }
    found.holes.forEach(function (hole) {
      if (!found.kept.some(function (one) { return near(hole, one); })) { round(path, hole, false); return; }
      part(hole, function (spot) { return !inAny(found.kept, spot); });
    });
    found.kept.forEach(function (one) {
      part(one, function (spot) { return inAny(found.holes, spot) && !inAny(found.kept, spot, one); });
    });
    return path;
  };
});
