/* What is chosen, in words beside the picture: a point with its lines, or one line with who says so. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var panel = map.frame.querySelector('.told');
  var points = map.frame.querySelector('.points');
  var narrow = window.matchMedia('(max-width: 700px)');
  var tray = map.frame.querySelector('.tray');
  var blank = map.frame.querySelector('.blank'); /* says what to do while the picture is empty */

  function period(data) {
    if (!data.from && !data.to) { return map.word('undated'); }
    if (!data.to) { return map.word('since', map.date(data.from)); }
    return data.from ? map.word('fromTo', map.date(data.from), map.date(data.to)) : map.word('until', map.date(data.to));
  }

  function what(data) {
    if (data.kind === 'USE') { return data.safety ? map.words['Safety.' + data.safety] : map.word('use'); }
    return [map.words['TieKind.' + data.kind], map.words['Strength.' + data.strength]].filter(Boolean).join(', ');
  }

  function sourceOf(data) {
    return map.word('saidBy', [data.saidBy, data.voice === 'OTHER' ? '' : map.words['Voice.' + data.voice]].filter(Boolean).join(', '), map.words['Reliability.' + data.reliability]);
  }

  map.lineInWords = function (line) {
    var data = line.data();
    return [map.name(data) + ': ' + what(data) + '.', sourceOf(data), period(data),
      data.agreement ? map.words['Agreement.' + data.agreement] + '.' : '', map.stands(line) > 0 ? map.word('ended') : ''].filter(Boolean).join(' ');
  };

  function address(data) {
    var page = data.kind === 'USE' ? 'place-use' : 'tie';
    return page + '.xhtml?a=' + map.data.assessment + '&' + (data.kind === 'USE' ? 'use' : 'tie') + '=' + data.id.slice(1);
  }

  function button(text, act) {
    var made = map.element('button', { type: 'button', 'class': 'btn plain' }, [text]);
    made.addEventListener('click', act);
    return made;
  }

  function lineItem(line, from) {
    var data = line.data();
    var other = line.source().id() === from.id() ? line.target() : line.source();
    var way = !data.oneWay ? '' : data.source === from.id() ? map.word('towards') : map.word('from');
    var open = map.element('button', { type: 'button', 'class': 'link' }, [other.data('label')]);
    open.addEventListener('click', function () { map.choose(data.id); panel.querySelector('h3').focus(); });
    return map.element('li', map.stands(line) > 0 ? { 'class': 'over' } : {}, [open, ': ' + what(data) + (way ? ' (' + way + ')' : ''),
      map.element('br'), map.element('small', {}, [sourceOf(data) + ' ' + period(data) + (map.stands(line) > 0 ? ' ' + map.word('ended') : '') + agreement(data)])]);
  }
  function agreement(data) { return data.agreement ? ' ' + map.words['Mark.' + data.agreement] + ' ' + map.words['Agreement.' + data.agreement] + '.' : ''; }

  /* what is said of somebody besides, as far as it stood on the day: roles as seen, and incidents, one by one */
  function besides(id) {
    var said = (map.data.view.people[id] || []).filter(function (one) { return map.held(one.part ? one.from || one.to : one.from, one.to) >= 0; });
    function list(title, of, told) {
      var items = said.filter(of).map(function (one) { return map.element('li', {}, told(one)); });
      return items.length ? [map.element('h4', {}, [map.word(title)]), map.element('ul', {}, items)] : [];
    }
    var accounts = list('accounts', function (one) { return one.whose; }, function (one) {
      return [map.words['Whose.' + one.whose] + (one.saidBy ? ' (' + one.saidBy + ')' : '') + ': ' + map.word(one.belongs ? 'saysBelongs' : 'saysNot'),
        map.element('br'), map.element('small', {}, [map.date(one.from)])];
    });
    if (accounts.length) {
      accounts.push(map.element('p', {}, [map.element('a', { href: '../belonging/person.xhtml?a=' + map.data.assessment + '&person=' + id.slice(1) }, [map.word('compareAccounts')])]));
    }
    return accounts.concat(list('roles', function (one) { return one.role; }, function (one) {
      var what = one.role === 'OTHER' ? one.words : map.words['GroupRole.' + one.role] + (one.words ? ': ' + one.words : '');
      return [what, map.element('br'), map.element('small', {}, [sourceOf(one) + ' ' + period(one) + (map.held(one.from, one.to) > 0 ? ' ' + map.word('ended') : '')])];
    })).concat(list('harm', function (one) { return one.part; }, function (one) {
      var link = map.element('a', { href: 'incident.xhtml?a=' + map.data.assessment + '&incident=' + one.incident }, [one.name || map.word('incident')]);
      return [map.words['HarmPart.' + one.part] + ': ', link, map.element('br'), map.element('small', {}, [sourceOf(one)])];
    }));
  }

  /* what was written freely may name people in full: it is opened on purpose, not shown to a room */
  function written(data) {
    var told = Object.keys(data.written);
    if (!told.length) { return []; }
    var rows = told.reduce(function (made, name) {
      return made.concat(map.element('dt', {}, [map.word(name)]), map.element('dd', { 'class': 'typed' }, [name === 'lookAgain' ? map.date(data.written[name]) : data.written[name]]));
    }, []);
    return [map.element('details', {}, [map.element('summary', {}, [map.word('written')]), map.element('dl', {}, rows)])];
  }

  function tellPoint(node) {
    var data = node.data();
    var kind = map.kindOf(node);
    var parts = [map.element('h3', { tabindex: '-1' }, [data.label]), map.element('p', { 'class': 'hint' }, [kind + (data.disputed ? '. ' + map.word('disputed') : '')])];
    if (map.data.edits) {
      var acts = data.kind === 'PLACE' ? [] : [button(map.word('tie'), function () { map.startTie(node); })];
      if (data.x !== undefined) { acts.push(button(map.word('release'), function () { map.release(node); })); }
      parts.push(map.element('p', { 'class': 'actions' }, acts));
    }
    var lines = node.connectedEdges().not('.off');
    parts.push(lines.empty() ? map.element('p', {}, [map.word('alone')])
      : map.element('ul', {}, lines.map(function (line) { return lineItem(line, node); })));
    parts = parts.concat(besides(data.id));
    return parts;
  }

  function tellLine(line) {
    var data = line.data();
    var parts = [map.element('h3', { tabindex: '-1' }, [map.name(data)]),
      map.element('p', {}, [what(data)]), map.element('p', {}, [sourceOf(data)]), map.element('p', {}, [period(data) + (map.stands(line) > 0 ? ' ' + map.word('ended') : '')])];
    if (data.agreement) { parts.push(map.element('p', {}, [agreement(data).trim()])); }
    parts = parts.concat(written(data));
    var link = map.element('a', { href: address(data) }, [map.data.edits ? map.word('correct') : map.word('history')]);
    var acts = [link];
    if (map.data.edits && !data.to) { acts.push(button(map.word('end'), function () { map.askEnd(line, false); })); }
    if (map.data.edits) { acts.push(button(map.word('takeBack'), function () { map.askEnd(line, true); })); }
    parts.push(map.element('p', { 'class': 'actions' }, acts));
    return parts;
  }

  map.choose = function (id) {
    var one = id ? map.cy.getElementById(id) : map.cy.collection();
    map.chosen = one.nonempty() ? id : null;
    map.cy.elements().removeClass('chosen far near');
    points.querySelectorAll('[data-point]').forEach(function (entry) {
      entry.setAttribute('aria-pressed', String(entry.dataset.point === map.chosen));
    });
    map.frame.querySelector('.chosen').classList.toggle('some', one.nonempty());
    if (one.empty()) { panel.replaceChildren(); return; }
    one.addClass('chosen');
    var near = one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes());
    near.addClass('near');
    map.cy.elements().difference(near).addClass('far');
    panel.replaceChildren.apply(panel, one.isNode() ? tellPoint(one) : tellLine(one));
  };

  /* these are looked at, though none of them is chosen: both ends of a line that is to be */
  map.standOut = function (nodes) {
    map.cy.elements().removeClass('far near').difference(nodes.union(nodes.edgesWith(nodes))).addClass('far');
    nodes.addClass('chosen');
  };

  map.panel = function (children) {
    map.frame.querySelector('.chosen').classList.add('some');
    panel.replaceChildren.apply(panel, children);
  };

  function pointButton(node) {
    var data = node.data();
    var made = map.element('button', { type: 'button', 'class': 'point is-' + data.kind, 'data-point': data.id, 'aria-pressed': String(map.chosen === data.id) }, [data.label]);
    made.addEventListener('click', function () {
      if (map.pickForTie(node)) { return; }
      map.choose(map.chosen === data.id ? null : data.id);
    });
    return made;
  }

  function listPoints() {
    var placed = map.cy.nodes().filter(function (node) { return !map.isUnplaced(node); }).sort(function (a, b) {
      return a.data('kind') === b.data('kind') ? a.data('label').localeCompare(b.data('label')) : a.data('kind') < b.data('kind') ? -1 : 1;
    });
    points.replaceChildren.apply(points, placed.map(function (node) { return map.element('li', {}, [pointButton(node)]); }));
    var waiting = map.cy.nodes().filter(map.isUnplaced);
    tray.hidden = waiting.empty();
    tray.querySelector('h3').textContent = map.word('unplaced', waiting.length);
    tray.querySelector('ul').replaceChildren.apply(tray.querySelector('ul'), waiting.map(function (node) {
      var made = map.element('button', { type: 'button', 'class': 'point is-' + node.data('kind'), disabled: '' }, [node.data('label')]);
      if (map.data.edits) {
        made.removeAttribute('disabled');
        made.setAttribute('aria-label', map.word('put', node.data('label')));
        made.addEventListener('click', function () { map.putOn([node]); });
      }
      return map.element('li', {}, [made]);
    }));
    var all = tray.querySelector('[data-tool=putAll]');
    if (all) { all.hidden = waiting.length < 2; }
    blank.hidden = placed.length > 0 || waiting.empty();
  }
  map.frame.querySelectorAll('[data-tool=putAll], [data-tool=begin]').forEach(function (tool) {
    tool.addEventListener('click', function () { map.putOn(map.cy.nodes().filter(map.isUnplaced)); });
  });
  map.on('shown', function () {
    listPoints();
    if (map.chosen) { map.choose(map.chosen); }
  });
  map.on('filtered', function () { if (map.chosen) { map.choose(map.chosen); } });

  map.cy.on('tap', function (event) {
    var target = event.target === map.cy ? null : event.target;
    if (target && target.isNode() && map.pickForTie(target)) { return; }
    map.choose(target ? target.id() : null);
    // on a narrow screen the panel lies below the picture, out of sight
    if (target && narrow.matches) { panel.scrollIntoView({ block: 'nearest' }); }
  });
});
