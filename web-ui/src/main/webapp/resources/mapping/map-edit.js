/* Changes on the picture: ties by two points, ending with a reason, places of points, undo and redo. All of it is
   checked where it is sent to; what is refused is said at the question it is about. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var tools = { undo: map.frame.querySelector('[data-tool=undo]'), redo: map.frame.querySelector('[data-tool=redo]') };
  var MOST = 200;   /* points that one act moves */
  var WIDER = 1.6;  /* names of places are wider than high */
  var first = null; /* the point that a new tie begins at */

  function send(asked) {
    return fetch(map.canvas.dataset.path + '?a=' + map.data.assessment, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Suite-Map': map.canvas.dataset.writer },
      body: JSON.stringify(asked),
      redirect: 'manual'
    }).then(function (answer) {
      if (answer.status === 200 || answer.status === 422) { return answer.json(); }
      return { reasons: [{ field: '', text: map.word(answer.type === 'opaqueredirect' ? 'out' : 'away') }] };
    }, function () {
      return { reasons: [{ field: '', text: map.word('away') }] };
    });
  }

  /* sends, shows how the map stands then, and says so; answers with the reasons if it was refused */
  function act(asked) {
    return send(asked).then(function (answer) {
      if (answer.now) { offer(answer.now); map.show(answer.now.view); } // somebody was quicker
      if (answer.reasons) { return answer.reasons; }
      offer(answer);
      map.show(answer.view);
      map.say(answer.said);
      return null;
    });
  }

  function offer(answer) {
    map.data.undo = answer.undo;
    map.data.redo = answer.redo;
    ['undo', 'redo'].forEach(function (way) {
      var tool = tools[way];
      if (!tool) { return; }
      tool.setAttribute('aria-disabled', String(!answer[way].edit));
      tool.querySelector('.what').textContent = answer[way].edit ? ': ' + answer[way].what : '';
    });
  }

  function tell(reasons) {
    var text = reasons.map(function (one) { return one.text; }).join(' ');
    map.say(text);
    var notice = map.frame.querySelector('.notice');
    notice.textContent = text;
    notice.hidden = !text;
  }

  map.back = function (way) {
    if (!map.data.edits) { return; }
    if (!map.data[way].edit) { map.say(map.word(way + 'None')); return; }
    act({ act: way, edit: map.data[way].edit }).then(function (reasons) { tell(reasons || []); });
  };
  ['undo', 'redo'].forEach(function (way) {
    if (tools[way]) { tools[way].addEventListener('click', function () { map.back(way); }); }
  });

  /* where points stand */
  function place(spots) {
    return act({ act: 'place', spots: spots }).then(function (reasons) {
      if (reasons) { map.show(map.data.view); } // back to where the record has them
      tell(reasons || []);
    });
  }
  map.placed = function (node) {
    var spots = {};
    spots[node.id()] = map.spot(node);
    return place(spots);
  };
  map.release = function (node) {
    var spots = {};
    spots[node.id()] = null;
    place(spots).then(function () { map.arrange(); });
  };
  /* spots beside each other, from the middle of the sheet outwards, as far from anybody as may be */
  function freeSpots(number) {
    var taken = map.cy.nodes().filter(function (node) { return !map.isUnplaced(node); }).map(function (node) { return node.position(); });
    var spots = [];
    for (var apart = 120; apart > 10; apart = apart * 0.7) {
      var middle = { x: map.size.width / 2, y: map.size.height / 2 };
      var all = [];
      for (var x = 90; x <= map.size.width - 90; x += apart * WIDER) {
        for (var y = 40; y <= map.size.height - 40; y += apart) { all.push({ x: x, y: y }); }
      }
      all.sort(function (a, b) { return far(a, middle) - far(b, middle); });
      spots = all.filter(function (spot) { return taken.every(function (other) { return far(spot, other) >= apart * 0.8; }); });
      if (spots.length >= number) { break; }
    }
    return spots.slice(0, number);
  }
  function far(a, b) { return Math.hypot((a.x - b.x) / WIDER, a.y - b.y); }

  /* from the tray onto the sheet; as many as one act may move, the others stay in the tray */
  map.putOn = function (nodes) {
    var spots = {};
    var free = freeSpots(Math.min(nodes.length, MOST));
    free.forEach(function (spot, i) {
      nodes[i].position(spot);
      spots[nodes[i].id()] = map.spot(nodes[i]);
    });
    if (!free.length) { return; }
    place(spots).then(function () {
      map.fit();
      map.choose(nodes.length === 1 ? nodes[0].id() : null);
      if (nodes.length > 1 || document.activeElement === document.body) { map.backToPicture(nodes[0].id()); }
    });
  };
  if (map.data.edits) {
    map.cy.on('dragfree', 'node', function (event) { map.placed(event.target); });
  } else {
    map.cy.autoungrabify(true);
  }

  /* a new line: from the first point to the second, then what is said of it */
  map.startTie = function (node) {
    if (!map.data.edits || node.empty()) { return; }
    if (node.data('kind') === 'PLACE') { map.say(map.word('notPlace')); return; }
    map.cancelTie();
    first = node.id();
    node.addClass('first');
    map.frame.classList.add('tying');
    map.say(map.word('chosenFirst', node.data('label')));
    map.frame.querySelector('.tying-told').textContent = map.word('chosenFirst', node.data('label'));
    map.backToPicture(first);
  };
  map.cancelTie = function () {
    if (!first) { return false; }
    first = null;
    map.cy.nodes().removeClass('first');
    map.frame.classList.remove('tying');
    return true;
  };
  var leave = map.frame.querySelector('[data-tool=leave]');
  if (leave) { leave.addEventListener('click', function () { map.cancelTie(); }); }
  map.pickForTie = function (node) {
    if (!first) { return false; }
    if (node.id() === first) { map.say(map.word('sameTwice')); return true; }
    var from = map.cy.getElementById(first);
    map.cancelTie();
    ask(node.data('kind') === 'PLACE' ? 'use' : 'tie', from, node);
    return true;
  };

  function ask(kind, from, to) {
    map.choose(null);
    map.standOut(from.union(to));
    var form = document.getElementById('map-' + kind).content.firstElementChild.cloneNode(true);
    form.querySelector('h3').textContent = map.word(kind === 'use' ? 'use' : 'tie') + ': ' + from.data('label') + ', ' + to.data('label');
    var ways = { A_TO_B: [from, to], B_TO_A: [to, from] };
    form.querySelectorAll('[name="direction:in"] option').forEach(function (option) {
      var way = ways[option.value];
      if (way) { option.textContent = map.word('oneWay', way[0].data('label'), way[1].data('label')); }
    });
    open(form, function (asked) {
      asked.act = kind;
      if (kind === 'use') { asked.person = from.id().slice(1); asked.place = to.id().slice(1); } else { asked.personA = from.id().slice(1); asked.personB = to.id().slice(1); }
      return asked;
    }, from.id(), [kind, from.id(), to.id()]);
  }

  /* asks when and why a line ended, or why it should never have been there */
  map.askEnd = function (line, back) {
    if (!map.data.edits || line.empty() || (!back && line.data('to'))) { return; }
    var form = document.getElementById(back ? 'map-takeBack' : 'map-end').content.firstElementChild.cloneNode(true);
    form.querySelector('h3').textContent = map.word(back ? 'takeBack' : 'end') + ': ' + map.name(line.data());
    var source = line.data('source');
    open(form, function (asked) {
      asked.act = back ? 'takeBack' : 'end';
      asked.line = line.id();
      asked.statement = String(line.data('statement'));
      return asked;
    }, source, [back ? 'takeBack' : 'end', line.id()]);
  };

  /* the draft of what is typed bears the name of the page, and of what the form is about */
  function open(form, complete, after, about) {
    map.panel([form]);
    form.dataset.draft = window.location.pathname.replace(map.canvas.dataset.path.replace('/map-edit', ''), '')
      + '?a=' + map.data.assessment + '#' + about.join('-');
    if (window.suiteDraft) { window.suiteDraft(form); }
    form.querySelector('h3').focus();
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') { map.choose(null); map.backToPicture(after); }
    });
    form.querySelector('[data-cancel]').addEventListener('click', function () { map.choose(null); map.backToPicture(after); });
    form.addEventListener('submit', function (event) {
      if (event.defaultPrevented) { return; } // it is kept as a draft first, and comes again
      event.preventDefault();
      var asked = {};
      new FormData(form).forEach(function (value, name) { asked[name.replace(/:in$/, '')] = value; });
      var save = form.querySelector('[type=submit]');
      if (save.getAttribute('aria-disabled') === 'true') { return; }
      save.setAttribute('aria-disabled', 'true');
      act(complete(asked)).then(function (reasons) {
        save.setAttribute('aria-disabled', 'false');
        delete form.dataset.sending;
        if (reasons && about.length === 2 && map.cy.getElementById(about[1]).empty()) { // the line is gone: there is nothing to ask of it
          map.choose(null);
          map.backToPicture(after);
          tell(reasons);
          return;
        }
        if (reasons) { refuse(form, reasons); return; }
        map.choose(null);
        map.filter();
        map.backToPicture(after);
      });
    });
  }

  /* each reason at the question it is about; the box above takes the focus and leads to them */
  function refuse(form, reasons) {
    form.querySelectorAll('.error').forEach(function (old) { old.remove(); });
    form.querySelectorAll('.faulty').forEach(function (old) { old.classList.remove('faulty'); });
    var box = form.querySelector('.faults');
    box.hidden = false;
    box.querySelector('ul').replaceChildren.apply(box.querySelector('ul'), reasons.map(function (reason) {
      var field = reason.field && form.querySelector('[name="' + reason.field + ':in"]');
      if (!field) { return map.element('li', {}, [reason.text]); }
      var group = field.closest('.field');
      group.classList.add('faulty');
      var error = map.element('p', { 'class': 'error', id: 'map-error-' + reason.field }, [reason.text]);
      group.insertBefore(error, group.children[1] || null);
      field.setAttribute('aria-describedby', error.id);
      field.setAttribute('aria-invalid', 'true');
      var link = map.element('a', { href: '#' + field.id }, [group.querySelector('.q').textContent + ' ' + reason.text]);
      link.addEventListener('click', function (event) { event.preventDefault(); field.focus(); });
      return map.element('li', {}, [link]);
    }));
    box.focus();
  }

  map.on('begun', function () { offer(map.data); });
});
