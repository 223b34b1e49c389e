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
      var text = (left < 0 ? note.dataset.over : note.dataset.left).replace('{0}', Math.abs(left));
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

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-count-for]').forEach(count);
    foldSide();
    focusFirst();
  });
}());
