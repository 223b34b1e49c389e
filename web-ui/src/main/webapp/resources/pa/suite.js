/* Small helps; every page works without them. */
(function () {
  'use strict';

  /* a fault or a success takes the focus, so that it is heard and seen first; or else the row that
     was asked for, so that typing goes on there */
  function focusFirst() {
    var first = document.getElementById('faults') || document.getElementById('done')
      || document.getElementById(document.body.dataset.focus);
    if (first) { first.focus(); }
  }

  /* the faults in the order of the answers on the page, as somebody puts them right */
  function orderFaults() {
    var list = document.querySelector('#faults ul');
    if (!list) { return; }
    var found = Array.from(list.children).map(function (item) {
      var link = item.querySelector('a[href^="#"]');
      return { item: item, answer: link && document.getElementById(link.getAttribute('href').slice(1)) };
    });
    found.sort(function (one, other) {
      if (!one.answer || !other.answer) { return (one.answer ? 0 : 1) - (other.answer ? 0 : 1); }
      if (one.answer === other.answer) { return 0; }
      return one.answer.compareDocumentPosition(other.answer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    found.forEach(function (it) { list.append(it.item); });
  }

  /* counts characters; spoken only after a pause in typing */
  function count(note) {
    var area = document.getElementById(note.dataset.countFor);
    if (!area) { return; }
    var most = Number(note.dataset.most);
    var spoken = document.createElement('span');
    spoken.className = 'sr';
    spoken.setAttribute('role', 'status');
    note.after(spoken);
    var pause;
    function say() {
      /* the server counts a line end as two characters, as the form sends it */
      var left = most - area.value.replace(/\r?\n/g, '\r\n').length;
      var text = (left < 0 ? note.dataset.over : note.dataset.left).replace('{0}', Math.abs(left).toLocaleString('en-GB'));
      note.textContent = text;
      note.classList.toggle('over', left < 0);
      return text;
    }
    area.addEventListener('input', function () {
      var text = say();
      clearTimeout(pause);
      pause = setTimeout(function () { spoken.textContent = text; }, 1200);
    });
    area.addEventListener('draft-filled', say);
    say();
  }

  /* the side navigation is folded on narrow screens */
  function foldSide() {
    var fold = document.querySelector('.side-fold');
    if (!fold || fold.closest('.wide')) { return; }
    var wide = window.matchMedia('(min-width: 821px)');
    function follow() { fold.open = wide.matches; }
    wide.addEventListener('change', follow);
    follow();
  }

  /* a summary that is read whole offers no more of it */
  function offerWholeConcerns() {
    var text = document.querySelector('.concerns p');
    var fold = document.querySelector('.concerns details');
    if (!text || !fold) { return; }
    function measure() {
      if (!fold.open) { fold.hidden = text.scrollHeight <= text.clientHeight + 1; }
    }
    window.addEventListener('resize', measure);
    measure();
    document.fonts.ready.then(measure);
  }

  /* warns two minutes before an idle session ends, and one click keeps it, in every open tab; and
     five minutes before a long one ends, which nothing keeps */
  function warnBeforeEnd() {
    var dialog = document.getElementById('stay');
    if (!dialog) { return; }
    var parts = ['h2', 'p', 'button'].map(function (tag) { return dialog.querySelector(tag); });
    var words = parts.map(function (part) { return part.textContent; });
    var button = parts[2];
    var idle = Number(dialog.dataset.idle);
    var warning = Math.min(120, idle / 2);
    var last;
    var longest = Date.now() + Number(dialog.dataset.left) * 1000;
    var told = false;
    var ended = false;
    var tabs = 'BroadcastChannel' in window ? new BroadcastChannel('stay') : null;
    function say(which) {
      parts.forEach(function (part, i) { part.textContent = part.dataset[which] || words[i]; });
    }
    function alive() {
      last = Date.now();
      if (!ended && dialog.open) { dialog.close(); }
    }
    function end() {
      ended = true;
      say('ended');
      button.hidden = true;
      if (!dialog.open) { dialog.showModal(); }
      dialog.setAttribute('tabindex', '-1');
      dialog.focus();
    }
    function warn(which) {
      if (dialog.open) { return; }
      say(which);
      dialog.showModal();
    }
    function look() {
      if (ended) { return; }
      var now = Date.now();
      var idleEnd = last + idle * 1000;
      if (now >= Math.min(idleEnd, longest)) {
        end();
      } else if (now >= longest - 300000 && !told) {
        told = true;
        if (dialog.open) { dialog.close(); }
        warn('long');
      } else if (now >= idleEnd - warning * 1000) {
        warn('idle');
      }
    }
    function stay() {
      fetch(dialog.dataset.path, { method: 'POST', credentials: 'same-origin' }).then(function (answer) {
        if (!answer.ok) { end(); return; }
        alive();
        if (tabs) { tabs.postMessage('alive'); }
      }).catch(look);
    }
    button.addEventListener('click', stay);
    dialog.addEventListener('cancel', function (event) { event.preventDefault(); if (!ended) { stay(); } });
    if (tabs) {
      tabs.onmessage = alive;
      tabs.postMessage('alive');
    }
    document.addEventListener('suite-alive', function () { alive(); if (tabs) { tabs.postMessage('alive'); } });
    alive();
    setInterval(look, 1000);
  }

  /* one press sends a form; a second one, before the next page is there, sends nothing. The button
     stays as it is, since its name says what was pressed; back again from the next page, or if none
     came within ten seconds, the form can be sent once more */
  function sendOnce() {
    var sent = new Map();
    document.addEventListener('submit', function (event) {
      var form = event.target;
      if (event.defaultPrevented || form.method !== 'post') { return; }
      if (Date.now() - (sent.get(form) || 0) < 10000) { event.preventDefault(); return; }
      sent.set(form, Date.now());
    });
    window.addEventListener('pageshow', function () { sent.clear(); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-count-for]').forEach(count);
    foldSide();
    offerWholeConcerns();
    warnBeforeEnd();
    sendOnce();
    orderFaults();
    focusFirst();
  });
}());
