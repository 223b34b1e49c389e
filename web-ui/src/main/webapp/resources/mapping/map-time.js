/* The day that is shown: the slider goes from one day on which something changed to the next, or somebody types one;
   what changed between that day and today, and what nobody has dated. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var slider = map.frame.querySelector('[data-tool=day]');
  var typed = map.frame.querySelector('[data-tool=date]');
  var sum = map.frame.querySelector('.changed');
  var list = map.frame.querySelector('.changes');
  var undated = map.frame.querySelector('.undated');
  var DAY = 86400000;

  function dayAfter(iso) { return new Date(Date.parse(iso + 'T00:00:00Z') + DAY).toISOString().slice(0, 10); }

  /* the days on which something began or ended, the first of them and today included */
  function turningDays() {
    var days = {};
    days[map.data.today] = true;
    function add(from, to) {
      if (from) { days[from] = true; }
      if (to) { days[dayAfter(to)] = true; }
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
      found.push({ on: dayAfter(periodTo), key: key[1], thing: thing });
    }
    map.drawn.points.forEach(function (p) { p.belongs.forEach(function (one) { look(one[0], one[1], ['joined', 'left'], p); }); });
    map.drawn.lines.forEach(function (l) { look(l.from, l.to, ['began', 'endedOn'], l); });
    return found.sort(function (a, b) { return a.on < b.on ? -1 : a.on > b.on ? 1 : 0; });
  }
  function inWords(change) {
    return map.date(change.on) + ': ' + map.word(change.key, change.thing.source ? map.name(change.thing) : change.thing.label);
  }

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
    if (document.activeElement !== typed) { typed.value = map.day; } // nothing is put into a field that somebody types into
    map.filter();
    var found = map.day < map.data.today ? changes(map.day, map.data.today) : [];
    sum.textContent = map.day === map.data.today ? map.word('asAt', map.date(map.day))
      : found.length ? map.word(found.length === 1 ? 'change' : 'changes', found.length, map.date(map.day)) : map.word('noChanges', map.date(map.day));
    list.parentNode.hidden = !found.length;
    changed = found;
    listChanges();
  };

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
  typed.addEventListener('change', function () {
    var asked = typed.value;
    if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(asked)) { return; } // it is still being typed
    map.goTo(asked);
    if (asked !== map.day) {
      sum.textContent = map.word('noSuchDay', map.date(days[0]), map.date(map.data.today), map.date(map.day));
    }
  });
  typed.addEventListener('blur', function () { typed.value = map.day; });
  /* what nobody has dated belongs to no day of the slider, and stands apart */
  function listUndated() {
    var lines = map.drawn.lines.filter(function (line) { return !line.from; });
    undated.hidden = !lines.length;
    undated.querySelector('summary').textContent = map.word('undatedLines', lines.length);
    undated.querySelector('ul').replaceChildren.apply(undated.querySelector('ul'), lines.slice(0, 200).map(function (line) {
      return map.element('li', {}, [map.name(line)]);
    }));
  }
  map.on('shown', function () { measure(); listUndated(); map.goTo(map.day); });
});
