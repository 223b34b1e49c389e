/* What is shown of a day: kinds, strengths, voices. The legend is the filter, for the picture and the files. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var boxes = Array.from(map.frame.querySelectorAll('[data-kind], [data-strength], [data-voice]'));
  var ghosts = map.frame.querySelector('[data-tool=ghosts]');
  var kinds = {}, strengths = {}, voices = {}; /* what the legend leaves out */
  var WORDS = 80; /* lines whose words can be read at once; among more, only those of whoever is looked at */

  /* -1 not yet, 0 holds, 1 not any more; days compare as they are written */
  map.held = function (from, to) {
    if (from && from > map.day) { return -1; }
    return to && to < map.day ? 1 : 0;
  };
  map.stands = function (line) { return map.held(line.data('from'), line.data('to')); };

  function belongs(node) {
    var periods = node.data('belongs');
    return !periods.length || periods.some(function (one) { return map.held(one[0], one[1]) === 0; });
  }

  /* whether they were in the group on the day that is shown */
  map.isMember = function (node) {
    return node.data('belongs').some(function (one) { return map.held(one[0], one[1]) === 0; });
  };
  map.kindOf = function (node) {
    return map.word(node.data('kind') === 'PLACE' ? 'place' : map.isMember(node) ? 'member' : 'other');
  };

  function unchecked(attribute) {
    var out = {};
    boxes.forEach(function (box) { if (box.dataset[attribute] && !box.checked) { out[box.dataset[attribute]] = true; } });
    return out;
  }

  /* whether the legend asks for it; on which day it held is another question */
  map.ticked = function (line) {
    return !kinds[line.kind] && !strengths[line.strength] && !voices[line.voice];
  };

  /* Cytoscape styles anew whatever is told of a class, also of one that it has: in a step of the slider few change */
  function mark(one, name, is) {
    if (one.hasClass(name) !== Boolean(is)) { one.toggleClass(name, Boolean(is)); }
  }

  var wordless = null; /* whether the lines bear no words now */
  map.filter = function () {
    kinds = unchecked('kind');
    strengths = unchecked('strength');
    voices = unchecked('voice');
    var past = map.day < map.data.today;
    var shown = 0;
    var tied = {}; /* points that a line ends at */
    var reached = {}; /* and those of them at which one that is shown does */
    map.cy.batch(function () {
      map.cy.edges().forEach(function (line) {
        var data = line.data();
        var time = map.stands(line);
        tied[data.source] = tied[data.target] = true;
        var off = !map.ticked(data) || time < 0 || (time > 0 && ghosts && !ghosts.checked);
        if (!off) { shown += 1; reached[data.source] = reached[data.target] = true; }
        mark(line, 'off', off);
        mark(line, 'ghost', time > 0);
        mark(line, 'undated', past && !data.from && time === 0);
      });
      map.cy.nodes().forEach(function (node) {
        var data = node.data();
        var placed = data.x !== undefined;
        var there = tied[data.id] ? reached[data.id] : placed;
        var gone = data.kind === 'PERSON' && !belongs(node);
        mark(node, 'off', (!tied[data.id] && !placed) || (!there && (gone || data.kind === 'PLACE')));
        mark(node, 'ghost', gone);
        mark(node, 'guest', data.kind === 'PERSON' && !map.isMember(node));
      });
    });
    if ((shown > WORDS) !== wordless) {
      wordless = shown > WORDS;
      map.cy.edges().toggleClass('wordless', wordless);
    }
    takeOut();
    map.tell('filtered');
  };
  boxes.forEach(function (box) {
    box.addEventListener('change', function () {
      map.frame.querySelectorAll('[data-preset]').forEach(function (preset) { preset.removeAttribute('aria-pressed'); });
      map.filter();
    });
  });
  if (ghosts) { ghosts.addEventListener('change', map.filter); }

  map.name = function (line) {
    var ends = [line.source, line.target].map(function (id) { return map.cy.getElementById(id).data('label') || '?'; });
    return map.word('atPoint', ends[0], ends[1], map.words['TieKind.' + line.kind] || map.word('use'));
  };

  /* what is not ticked, as AskedLegend.java reads it */
  var LAYERS = { ghosts: 'ENDED', areas: 'AREAS', groups: 'SUBGROUPS' };
  function leftOut() {
    var out = [];
    boxes.forEach(function (box) {
      if (box.checked) { return; }
      var what = box.dataset.kind ? 'kind' : box.dataset.strength ? 'strength' : 'voice';
      out.push(box.dataset.kind === 'USE' ? 'layer-USES' : what + '-' + box.dataset[what]);
    });
    Object.keys(LAYERS).forEach(function (tool) {
      var box = map.frame.querySelector('[data-tool=' + tool + ']');
      if (box && !box.checked) { out.push('layer-' + LAYERS[tool]); }
    });
    return out.join('.');
  }

  /* the files show the day and the part that are shown here */
  function takeOut() {
    var told = { day: map.day === map.data.today ? '' : map.day, without: leftOut() };
    document.querySelectorAll('a[data-takes-day]').forEach(function (link) {
      var address = new URL(link.href);
      Object.keys(told).forEach(function (name) {
        if (told[name]) { address.searchParams.set(name, told[name]); } else { address.searchParams.delete(name); }
      });
      link.href = address.href;
    });
    /* tables and another view are about the same day */
    document.querySelectorAll('a[data-keeps-day]').forEach(function (link) {
      var address = new URL(link.href);
      if (told.day) { address.searchParams.set('on', told.day); } else { address.searchParams.delete('on'); }
      link.href = address.href;
    });
    document.querySelector('.asked [name=day]').value = told.day;
  }
  map.frame.addEventListener('change', takeOut); // areas and rings are no matter of the filter

  map.on('shown', function () { wordless = null; });

  /* named presets are ways to set the boxes */
  map.frame.querySelectorAll('[data-preset]').forEach(function (button) {
    button.addEventListener('click', function () {
      var wanted = button.dataset.preset.split(' ');
      boxes.forEach(function (box) {
        if (box.dataset.kind) { box.checked = wanted[0] === 'all' || wanted.indexOf(box.dataset.kind) >= 0; }
        if (box.dataset.strength) { box.checked = wanted[0] !== 'STRONG' || box.dataset.strength === 'STRONG'; }
        if (box.dataset.voice) { box.checked = wanted[0] !== 'YOUNG_PERSON' || box.dataset.voice === 'YOUNG_PERSON'; }
        if (box.dataset.kind && (wanted[0] === 'STRONG' || wanted[0] === 'YOUNG_PERSON')) { box.checked = wanted[0] !== 'STRONG' || box.dataset.kind !== 'USE'; }
      });
      map.frame.querySelectorAll('[data-preset]').forEach(function (other) { other.setAttribute('aria-pressed', String(other === button)); });
      map.filter();
      map.say(map.word('lines', map.cy.edges().not('.off').length));
    });
  });

  var search = map.frame.querySelector('[data-tool=search]');
  search.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter') { return; }
    event.preventDefault();
    var wanted = search.value.trim().toLowerCase();
    var found = wanted ? map.cy.nodes().filter(function (node) { return (!node.hasClass('off') || map.isUnplaced(node)) && node.data('label').toLowerCase().indexOf(wanted) >= 0; }) : map.cy.collection();
    found = found.sort(function (a, b) { return map.isUnplaced(a) - map.isUnplaced(b); }); // those on the picture first
    var waits = found.length > 0 && map.isUnplaced(found[0]);
    var said = found.length ? map.word(waits ? 'foundWaiting' : 'found', found.length, found[0].data('label')) : map.word('foundNone', search.value);
    map.say(said);
    map.frame.querySelector('.found').textContent = said;
    if (found.length && !waits) { map.choose(found[0].id()); map.cy.animate({ center: { eles: found[0] }, duration: 0 }); }
  });
});
