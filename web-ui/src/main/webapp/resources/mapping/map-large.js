/* A map of more people than can be read at once is not drawn before somebody has said what of it. The tables
   and files hold all of it in any case. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var asking = map.frame.querySelector('.ask-first');
  if (!asking) { return; }
  var person = asking.querySelector('select');
  var steps = asking.querySelector('[name=steps]');
  var again = map.frame.querySelector('[data-tool=choose]');

  function ends(lines) {
    var found = {};
    lines.forEach(function (line) { found[line.source] = found[line.target] = true; });
    return found;
  }

  var within = {
    all: function () { return null; },
    ticked: function () { return ends(map.data.view.lines.filter(map.ticked)); },
    around: function () {
      var found = {};
      found['p' + person.value] = true;
      for (var i = 0; i < Number(steps.value); i++) {
        var grown = ends(map.data.view.lines.filter(function (line) { return found[line.source] || found[line.target]; }));
        found = Object.assign(grown, found);
      }
      return found;
    }
  };

  function count() {
    var people = Object.keys(within.ticked()).filter(function (id) { return id[0] === 'p'; }).length;
    asking.querySelector('.would').textContent = map.word('wouldShow', people, map.data.view.lines.filter(map.ticked).length);
  }

  map.askFirst = function () {
    asking.hidden = false;
    again.hidden = true;
    map.frame.classList.add('asking');
    map.within = {};
    map.show(map.data.view);
    count();
    return true;
  };
  map.on('filtered', count);

  asking.querySelectorAll('[data-draw]').forEach(function (button) {
    button.addEventListener('click', function () {
      if (button.dataset.draw === 'around' && !person.value) { map.say(map.word('around')); person.focus(); return; }
      asking.hidden = true;
      again.hidden = false;
      map.frame.classList.remove('asking');
      map.cy.resize();
      map.draw(within[button.dataset.draw]());
      map.say(map.word('lines', map.cy.edges().not('.off').length));
      map.canvas.focus();
    });
  });
  again.addEventListener('click', function () {
    map.choose(null);
    map.askFirst();
    asking.querySelector('button').focus();
  });
});
