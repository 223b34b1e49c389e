/* What is shown: kinds, strengths, voices, one day, one person's surroundings. The legend is the filter. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var boxes = Array.from(map.frame.querySelectorAll('[data-kind], [data-strength], [data-voice]'));
  var slider = map.frame.querySelector('[data-tool=day]');
  var typed = map.frame.querySelector('[data-tool=date]');
  var sum = map.frame.querySelector('.changed');
  var list = map.frame.querySelector('.changes');
  var undated = map.frame.querySelector('.undated');
  var ghosts = map.frame.querySelector('[data-tool=ghosts]');
  var kinds = {}, strengths = {}, voices = {}; /* what the legend leaves out */
  var DAY = 86400000;
  var WORDS = 80; /* lines whose words can be read at once; among more, only those of whoever is looked at */

  function dayOf(iso) { return Math.round(Date.parse(iso + 'T00:00:00Z') / DAY); }
  function isoOf(day) { return new Date(day * DAY).toISOString().slice(0, 10); }

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

  /* the days on which something began or ended, the first of them and today included */
  function turningDays() {
    var days = {};
    days[map.data.today] = true;
    function add(from, to) {
      if (from) { days[from] = true; }
      if (to) { days[isoOf(dayOf(to) + 1)] = true; }
    }
    map.drawn.points.forEach(function (p) { p.belongs.forEach(function (one) { add(one[0], one[1]); }); });
    map.drawn.lines.forEach(function (l) { add(l.from, l.to); });
    return Object.keys(days).filter(function (day) { return day <= map.data.today; }).sort();
  }

  /* what began or ended after the one day and up to the other, the earliest first */
  function changes(from, to) {
    var found = [];
    function look(periodFrom, periodTo, key, thing) {
      if (periodFrom && periodFrom > from && periodFrom <= to) { found.push({ on: periodFrom, key: key[0], thing: thing }); }
      if (!periodTo || periodTo < from || periodTo >= to) { return; }
      found.push({ on: isoOf(dayOf(periodTo) + 1), key: key[1], thing: thing });
    }
    map.drawn.points.forEach(function (p) { p.belongs.forEach(function (one) { look(one[0], one[1], ['joined', 'left'], p); }); });
    map.drawn.lines.forEach(function (l) { look(l.from, l.to, ['began', 'endedOn'], l); });
    return found.sort(function (a, b) { return a.on < b.on ? -1 : a.on > b.on ? 1 : 0; });
  }
  function inWords(change) {
    return map.date(change.on) + ': ' + map.word(change.key, change.thing.source ? map.name(change.thing) : change.thing.label);
  }

  map.name = function (line) {
    var ends = [line.source, line.target].map(function (id) { return map.cy.getElementById(id).data('label') || '?'; });
    return map.word('atPoint', ends[0], ends[1], map.words['TieKind.' + line.kind] || map.word('use'));
  };

  /* a list that nobody has opened is not written anew with every step */
  var changed = [];
  function listChanges() {
    if (!list.parentNode.open) { return; }
    list.replaceChildren.apply(list, changed.slice(0, 200).map(function (one) { return map.element('li', {}, [inWords(one)]); }));
  }
  list.parentNode.addEventListener('toggle', listChanges);

  map.goTo = function (day) {
    map.day = day < days[0] ? days[0] : day > map.data.today ? map.data.today : day;
    slider.value = lastTurn();
    slider.setAttribute('aria-valuetext', map.date(map.day));
    typed.value = map.day;
    map.filter();
    var found = map.day < map.data.today ? changes(map.day, map.data.today) : [];
    sum.textContent = map.day === map.data.today ? map.word('asAt', map.date(map.day))
      : found.length ? map.word(found.length === 1 ? 'change' : 'changes', found.length, map.date(map.day)) : map.word('noChanges', map.date(map.day));
    list.parentNode.hidden = !found.length;
    changed = found;
    listChanges();
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

  /* the slider goes from one day on which something changed to the next: years without change take no room */
  var days = [map.data.today];
  var playing;
  function measure() {
    days = turningDays();
    slider.min = 0;
    slider.max = days.length - 1;
  }
  function lastTurn() {
    var at = days.findIndex(function (day) { return day > map.day; });
    return (at < 0 ? days.length : at) - 1;
  }
  function step(by) {
    var on = days[lastTurn()] === map.day;
    var next = days[lastTurn() + (by > 0 ? 1 : on ? -1 : 0)];
    if (next) { map.goTo(next); }
    return !!next;
  }
  function stop() { window.clearInterval(playing); playing = null; map.say(map.word('stopped')); }
  var tools = {
    earlier: function () { step(-1); },
    later: function () { step(1); },
    play: function () {
      if (playing) { stop(); return; }
      map.goTo(days[0]);
      map.say(map.word('playing'));
      playing = window.setInterval(function () { if (!step(1)) { stop(); } }, 900);
    }
  };
  Object.keys(tools).forEach(function (name) {
    map.frame.querySelector('[data-tool=' + name + ']').addEventListener('click', tools[name]);
  });
  slider.addEventListener('input', function () { map.goTo(days[Number(slider.value)]); });
  typed.addEventListener('change', function () { if (/^\d{4}-\d\d-\d\d$/.test(typed.value)) { map.goTo(typed.value); } });
  /* what nobody has dated belongs to no day of the slider, and stands apart */
  function listUndated() {
    var lines = map.drawn.lines.filter(function (line) { return !line.from; });
    undated.hidden = !lines.length;
    undated.querySelector('summary').textContent = map.word('undatedLines', lines.length);
    undated.querySelector('ul').replaceChildren.apply(undated.querySelector('ul'), lines.slice(0, 200).map(function (line) {
      return map.element('li', {}, [map.name(line)]);
    }));
  }
  map.on('shown', function () { wordless = null; measure(); listUndated(); map.goTo(map.day); });

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
    var found = wanted ? map.cy.nodes().not('.off').filter(function (node) { return node.data('label').toLowerCase().indexOf(wanted) >= 0; }) : map.cy.collection();
    var said = found.length ? map.word('found', found.length, found[0].data('label')) : map.word('foundNone', search.value);
    map.say(said);
    map.frame.querySelector('.found').textContent = said;
    if (found.length) { map.choose(found[0].id()); map.cy.animate({ center: { eles: found[0] }, duration: 0 }); }
  });
});
