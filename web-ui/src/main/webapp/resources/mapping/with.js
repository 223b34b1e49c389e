/* The rings for two. The list of the form is what counts; this draws it, and sets it by tapping a name and
   then a place, by dragging, or by the buttons of the places from the keyboard. */
(function () {
  'use strict';

  var RINGS = {
    CLOSE: { to: 0.44, at: 0.31, turn: 0.7 },
    BETWEEN: { to: 0.68, at: 0.56, turn: 0.5 },
    FURTHER: { to: 1, at: 0.82, turn: 0.3 }
  };
  var CLEAR = Math.PI / 5; /* of a ring is kept for its name, to both sides of the top */
  var STEADY = 8; /* pixels that a finger may move and still tap */

  document.addEventListener('DOMContentLoaded', function () {
    var table = document.querySelector('.table');
    if (!table) { return; }
    var stage = table.querySelector('.stage');
    var spoken = table.querySelector('.spoken');
    var chosen = null;
    var people = Array.from(document.querySelectorAll('.placing')).map(person);

    function say(text, args) {
      spoken.textContent = args.reduce(function (said, arg, i) { return said.replace('{' + i + '}', arg); }, text);
    }

    function person(row) {
      var one = { label: row.dataset.label, select: row.querySelector('select'), token: document.createElement('button') };
      one.token.type = 'button';
      one.token.className = 'token';
      one.token.textContent = one.label;
      one.token.setAttribute('aria-pressed', 'false');
      one.select.addEventListener('change', draw);
      draggable(one);
      return one;
    }

    function choose(one) {
      chosen = chosen === one ? null : one;
      people.forEach(function (other) { other.token.setAttribute('aria-pressed', String(other === chosen)); });
      table.classList.toggle('choosing', chosen !== null);
      if (chosen) { say(table.dataset.chosen, [chosen.label]); }
    }

    function put(one, ring) {
      var focused = document.activeElement === one.token;
      one.select.value = ring;
      if (chosen) { choose(chosen); }
      one.select.dispatchEvent(new Event('change', { bubbles: true })); // draws, and is kept as a draft
      if (focused) { one.token.focus(); }
      var told = one.select.options[one.select.selectedIndex].text;
      say(table.dataset.placed, [one.label, told]);
    }

    function draw() {
      ['', 'OUTSIDE'].forEach(function (ring) {
        var tokens = table.querySelector('.place[data-ring="' + ring + '"] .tokens');
        on(ring).forEach(function (one) {
          one.token.style.left = one.token.style.top = '';
          if (one.token.parentElement !== tokens) { tokens.append(one.token); }
        });
      });
      Object.keys(RINGS).forEach(function (ring) { around(on(ring), RINGS[ring].at, RINGS[ring].turn); });
    }

    function on(ring) {
      return people.filter(function (one) {
        var value = one.select.value;
        return RINGS[value] || value === 'OUTSIDE' ? value === ring : ring === '';
      });
    }

    /* spread from one side of the ring's name round to the other; turned, so that few stand beside each other */
    function around(ones, at, turn) {
      var radius = stage.clientWidth / 2;
      ones.forEach(function (one, i) {
        var angle = -Math.PI / 2 + CLEAR + (2 * Math.PI - 2 * CLEAR) * (i + turn) / ones.length;
        if (one.token.parentElement !== stage) { stage.append(one.token); }
        var half = one.token.offsetWidth / 2;
        var x = radius + Math.cos(angle) * radius * at;
        one.token.style.left = Math.max(half, Math.min(2 * radius - half, x)) + 'px';
        one.token.style.top = radius + Math.sin(angle) * radius * at + 'px';
      });
    }

    /* the place at a point of the window; null where there is none */
    function placeAt(x, y) {
      var box = stage.getBoundingClientRect();
      var far = Math.hypot(x - box.left - box.width / 2, y - box.top - box.height / 2) / (box.width / 2);
      var ring = Object.keys(RINGS).find(function (name) { return far <= RINGS[name].to; });
      if (ring) { return ring; }
      var under = document.elementFromPoint(x, y);
      var place = under && under.closest('.place');
      return place ? place.dataset.ring : null;
    }

    function draggable(one) {
      var from = null;
      var dragged = false;
      one.token.addEventListener('pointerdown', function (event) {
        if (event.button > 0) { return; }
        from = { x: event.clientX, y: event.clientY };
        dragged = false;
        one.token.setPointerCapture(event.pointerId);
      });
      one.token.addEventListener('pointermove', function (event) {
        if (!from) { return; }
        var x = event.clientX - from.x;
        var y = event.clientY - from.y;
        if (!dragged && Math.hypot(x, y) < STEADY) { return; }
        dragged = true;
        one.token.classList.add('held');
        one.token.style.translate = x + 'px ' + y + 'px';
      });
      function letGo(event, cancelled) {
        if (!from) { return; }
        from = null;
        /* still held, so that what lies under it is found */
        var ring = dragged && !cancelled ? placeAt(event.clientX, event.clientY) : null;
        one.token.style.translate = '';
        one.token.classList.remove('held');
        if (ring !== null) { put(one, ring); }
        setTimeout(function () { dragged = false; }, 0); /* the click of the same gesture comes first */
      }
      one.token.addEventListener('pointerup', function (event) { letGo(event, false); });
      one.token.addEventListener('pointercancel', function (event) { letGo(event, true); });
      one.token.addEventListener('click', function () {
        if (dragged) { return; }
        choose(one);
      });
    }

    table.addEventListener('click', function (event) {
      if (!chosen || event.target.closest('.token')) { return; }
      var spot = event.target.closest('.spot');
      var ring = spot ? spot.dataset.ring : placeAt(event.clientX, event.clientY);
      if (ring !== null) { put(chosen, ring); }
    });
    table.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && chosen) { choose(chosen); }
    });

    table.hidden = false;
    document.querySelector('.as-list').open = false;
    draw();
    window.addEventListener('resize', draw);
    document.addEventListener('draft-filled', draw);
  });
}());
