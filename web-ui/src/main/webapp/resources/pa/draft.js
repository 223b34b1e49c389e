/* Keeps what is typed into a form, whether it would be accepted or not, until it is sent; brings it
   back when the page is opened again. A form is not sent while nothing can be kept: then the text
   stays on the page and says so. Every page works without this. */
(function () {
  'use strict';

  var PAUSE = 1500;   /* milliseconds without typing after which is kept */
  var LONGEST = 4000; /* and while typing goes on */
  var AGAIN = 5000;   /* between two tries while nothing can be kept */
  var words;

  function ask(method, address, body) {
    return fetch(address, {
      method: method,
      credentials: 'same-origin',
      headers: { 'Suite-Draft': words.writer },
      body: body,
      redirect: 'manual'
    });
  }

  function isAnswer(control) {
    return control.name && !control.disabled
      && !/^(jakarta\.faces\.|primefaces\.|draft$)/.test(control.name)
      && control.name !== control.form.id
      && !/^(password|file|submit|button|reset|image)$/.test(control.type);
  }

  function isTyped(control) {
    return isAnswer(control) && control.type !== 'hidden';
  }

  function controls(form) {
    return Array.from(form.elements).filter(isAnswer);
  }

  /* a list of name and value, as the form would send them; what is written in words is marked */
  function answers(form) {
    var list = [];
    controls(form).forEach(function (control) {
      if (/^(checkbox|radio)$/.test(control.type)) {
        if (control.checked) { list.push([control.name, control.value]); }
      } else if (control.type === 'select-multiple') {
        Array.from(control.selectedOptions).forEach(function (option) { list.push([control.name, option.value]); });
      } else if (/^text/.test(control.type)) {
        list.push([control.name, control.value, 'text']);
      } else {
        list.push([control.name, control.value]);
      }
    });
    return JSON.stringify(list);
  }

  /* puts the answers back; answers with those that have no place on the page any more */
  function fill(form, list) {
    var left = list.slice();
    function take(name, fits) {
      var at = left.findIndex(function (one) { return one[0] === name && (!fits || fits(one[1])); });
      return at < 0 ? null : left.splice(at, 1)[0][1];
    }
    controls(form).forEach(function (control) {
      if (/^(checkbox|radio)$/.test(control.type)) {
        control.checked = take(control.name, function (value) { return value === control.value; }) !== null;
      } else if (control.type === 'select-multiple') {
        Array.from(control.options).forEach(function (option) {
          option.selected = take(control.name, function (value) { return value === option.value; }) !== null;
        });
      } else {
        var value = take(control.name);
        if (value !== null) { control.value = value; }
      }
      control.dispatchEvent(new CustomEvent('draft-filled', { bubbles: true }));
    });
    return left.filter(function (one) { return /:in$/.test(one[0]) && one[1].trim(); });
  }

  /* texts of a draft that the page does not hold */
  function texts(form, list) {
    var here = controls(form).map(function (control) { return control.value; });
    return list.filter(function (one) {
      var control = form.elements[one[0]];
      return /:in$/.test(one[0]) && one[1].trim() && here.indexOf(one[1]) < 0
        && (!control || /^text/.test(control.type));
    });
  }

  function note(form, kind) {
    var line = document.createElement('p');
    line.className = kind;
    form.append(line);
    return line;
  }

  /* what the page calls itself, or the section of the form; never the heading of what was refused */
  function title(form) {
    var part = form.closest('section');
    var head = document.querySelector('main h1') || (part && part.querySelector('h2'));
    var number = document.querySelector('.head .num');
    return (head ? head.textContent.trim() : document.title) + (number ? ' (' + number.textContent.trim() + ')' : '');
  }

  function tell(form, text, list, why, throwAway) {
    var box = document.createElement('div');
    box.className = 'draft-back';
    box.setAttribute('role', 'status');
    var line = document.createElement('p');
    line.textContent = text;
    box.append(line);
    if (list.length) {
      var say = document.createElement('p');
      say.textContent = why;
      var items = document.createElement('ul');
      list.forEach(function (one) {
        var item = document.createElement('li');
        item.className = 'typed';
        item.textContent = one[1];
        items.append(item);
      });
      box.append(say, items);
    }
    if (throwAway) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn plain';
      button.textContent = words.throw;
      button.addEventListener('click', throwAway);
      box.append(button);
    }
    form.prepend(box);
  }

  function keep(form) {
    var name = form.dataset.draft;
    var typedHere = Array.from(form.elements).some(isTyped);
    var secret = form.querySelector('input[type="password"]');
    if (secret || (!typedHere && document.body.dataset.sent !== 'true')) { return; }
    var status;
    var first = 0;        /* when the oldest text was typed that is not kept yet */
    var timer;
    var running = null;   /* the answer that is waited for */
    var asked = false;    /* whether it is known what was typed here before */
    var last = answers(form);
    var goes = false;
    var out = false;      /* whether nobody is signed in any more */

    function mark() {
      if (!form.elements.draft) {
        var field = document.createElement('input');
        field.type = 'hidden';
        field.name = 'draft';
        field.value = name;
        form.append(field);
      }
    }

    function say(text, bad) {
      status = status || note(form, 'draft-kept');
      status.textContent = text;
      status.classList.toggle('bad', bad);
      if (bad) { status.setAttribute('role', 'alert'); } else { status.removeAttribute('role'); }
    }

    /* resolves to whether the text is kept, or need not be */
    function save() {
      if (running) { return running.then(function () { return first ? save() : true; }); }
      clearTimeout(timer);
      if (!first) { return Promise.resolve(true); }
      if (!asked) { return asking.then(save); }
      var text = answers(form);
      var since = first;
      first = 0;
      var body = new URLSearchParams({ form: name, title: title(form), answers: text });
      out = false;
      running = ask('POST', words.path, body).then(function (answer) {
        if (answer.ok) {
          last = text;
          mark();
          document.dispatchEvent(new CustomEvent('suite-alive'));
          return answer.json().then(function (it) { say(words.kept.replace('{0}', it.at), false); return true; });
        }
        /* refused for what it is, not for the moment: nothing to wait for */
        out = answer.status === 401;
        if (answer.status >= 400 && answer.status < 500 && !out) { return true; }
        throw new Error('not kept');
      }).catch(function () {
        first = since;
        say(out ? words.out : words.away, true);
        timer = setTimeout(save, AGAIN);
        return false;
      }).finally(function () { running = null; });
      return running;
    }

    function typed(event) {
      if (!isTyped(event.target)) { return; }
      var now = Date.now();
      first = first || now;
      clearTimeout(timer);
      timer = setTimeout(save, Math.max(0, Math.min(PAUSE, first + LONGEST - now)));
    }

    form.addEventListener('input', typed);
    form.addEventListener('change', typed);

    window.addEventListener('pageshow', function () { delete form.dataset.sending; });

    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden') { save(); }
    });

    /* first kept, then sent: whatever happens to what is sent, the text can be had again */
    form.addEventListener('submit', function (event) {
      if (goes || (!first && !running)) { goes = false; return; }
      event.preventDefault();
      var button = event.submitter;
      form.dataset.sending = 'yes';
      save().then(function (kept) {
        if (!kept) { delete form.dataset.sending; say(out ? words.out : words.held, true); status.scrollIntoView({ block: 'nearest' }); return; }
        goes = true;
        form.requestSubmit(button);
      });
    });

    /* nothing is kept before it has answered: it would take the place of what is there */
    var asking = ask('GET', words.path + '?' + new URLSearchParams({ form: name })).then(function (answer) {
      if (answer.status !== 200) { return; }
      return answer.json().then(function (draft) {
        mark();
        if (document.body.dataset.sent === 'true' || draft.answers === last) { return; }
        if (first) {
          var older = texts(form, JSON.parse(draft.answers));
          if (older.length) { tell(form, words.older.replace('{0}', draft.at), older, words.olderTexts); }
          return;
        }
        var homeless = fill(form, JSON.parse(draft.answers));
        last = answers(form);
        tell(form, words.back.replace('{0}', draft.at), homeless, words.homeless, function () {
          ask('POST', words.path, new URLSearchParams({ form: name, discard: 'yes' }))
            .then(function (done) { if (done.ok) { first = 0; location.replace(location.href); } });
        });
      });
    }).catch(function () { /* the page stays as it is */ }).finally(function () { asked = true; });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var texts = document.getElementById('draft-words');
    if (!texts) { return; }
    words = texts.dataset;
    document.querySelectorAll('main form[data-draft]').forEach(keep);
    window.suiteDraft = keep; // for forms that a script opens later
  });
}());
