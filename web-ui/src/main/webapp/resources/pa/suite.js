/* Small helps; every page works without them. */
(function () {
  'use strict';

  /* a fault or a success takes the focus, so that it is heard and seen first */
  function focusFirst() {
    var notice = document.getElementById('faults') || document.getElementById('done');
    if (notice) { notice.focus(); }
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
    say();
  }

  /* the side navigation is folded on narrow screens */
  function foldSide() {
    var fold = document.querySelector('.side-fold');
    if (!fold) { return; }
    var wide = window.matchMedia('(min-width: 821px)');
    function follow() { fold.open = wide.matches; }
    wide.addEventListener('change', follow);
    follow();
  }

  /* warns two minutes before the session ends; one click keeps it, in every open tab */
  function warnBeforeEnd() {
    var dialog = document.getElementById('stay');
    if (!dialog) { return; }
    var title = dialog.querySelector('h2');
    var text = dialog.querySelector('p');
    var button = dialog.querySelector('button');
    var words = [title.textContent, text.textContent];
    var idle = Number(dialog.dataset.idle);
    var warning = Math.min(120, idle / 2);
    var tabs = 'BroadcastChannel' in window ? new BroadcastChannel('stay') : null;
    var last;
    var ended = false;
    function alive() {
      last = Date.now();
      if (ended) { return; }
      title.textContent = words[0];
      text.textContent = words[1];
      if (dialog.open) { dialog.close(); }
    }
    function end() {
      ended = true;
      title.textContent = title.dataset.ended;
      text.textContent = text.dataset.ended;
      button.hidden = true;
      dialog.setAttribute('tabindex', '-1');
      dialog.focus();
    }
    function look() {
      var gone = (Date.now() - last) / 1000;
      if (ended || gone < idle - warning) { return; }
      if (!dialog.open) { dialog.showModal(); }
      if (gone >= idle) { end(); }
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
    alive();
    setInterval(look, 1000);
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-count-for]').forEach(count);
    foldSide();
    warnBeforeEnd();
    focusFirst();
  });
}());
