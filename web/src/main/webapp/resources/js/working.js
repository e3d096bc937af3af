/* While somebody works in the office: says that a file is too large or empty before it is sent, that one is on its way, warns before typed words are left behind, says when the session is about to end, and prolongs it. */
(function () {
  'use strict';
  var MINUTE = 60000;
  var typed = false;
  var leaving = false;
  document.querySelectorAll('main form').forEach(function (form) {
    if (form.method !== 'post') {
      return;
    }
    form.addEventListener('input', function () {
      typed = true;
      prolongWhileTyping();
    });
    var sending = form.querySelector('[data-sending]');
    form.addEventListener('submit', function () {
      leaving = true;
      if (sending) {
        sending.textContent = sending.dataset.sending;
      }
    });
  });
  document.querySelectorAll('input[type=file][data-most]').forEach(function (input) {
    var said = document.getElementById(input.id + '-error');
    if (!said) {
      return;
    }
    input.addEventListener('change', function () {
      var file = input.files[0];
      var fault = !file ? null
        : file.size > Number(input.dataset.most) * 1048576 ? input.dataset.tooLarge
          : file.size === 0 ? input.dataset.empty : null;
      said.setAttribute('role', 'alert');
      said.replaceChildren();
      if (fault) {
        var word = document.createElement('span');
        word.className = 'word';
        word.textContent = fault;
        said.appendChild(word);
      }
      input.setAttribute('aria-invalid', fault ? 'true' : 'false');
      if (fault) {
        input.value = '';
      }
    });
  });
  addEventListener('beforeunload', function (event) {
    if (typed && !leaving) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
  addEventListener('pageshow', function () {
    leaving = false;
    document.querySelectorAll('[data-sending]').forEach(function (place) {
      place.textContent = '';
    });
  });

  var box = document.getElementById('time-out');
  var lasts = Number(box && box.dataset.seconds) * 1000;
  if (!(lasts > 0)) {
    return;
  }
  var warnBefore = Math.min(5 * MINUTE, lasts / 2);
  var words = box.querySelector('[role=alert]');
  var prolonged = Date.now();
  var ends = prolonged + Number(box.dataset.ends) * 1000;
  var said = null;

  function say(what) {
    if (said === what) {
      return;
    }
    said = what;
    box.classList.toggle('shown', what !== null);
    words.textContent = what === null ? '' : box.querySelector('[data-says=' + what + ']').textContent;
    box.querySelector('[data-says=stay]').hidden = what !== 'soon';
    box.querySelector('[data-says=again]').hidden = what !== 'ends';
  }

  function prolong() {
    var asked = Date.now();
    return fetch('/login/alive', { cache: 'no-store', credentials: 'same-origin' }).then(function (answer) {
      if (answer.status === 204) {
        prolonged = asked;
        ends = asked + Number(answer.headers.get('Session-Seconds')) * 1000;
        say(null);
        look();
      } else if (answer.status === 401) {
        say('over');
      }
    }, function () {});
  }

  function prolongWhileTyping() {
    if (said === null && Date.now() - prolonged > Math.min(5 * MINUTE, lasts / 4)) {
      prolonged = Date.now();
      prolong();
    }
  }

  function look() {
    var left = prolonged + lasts - Date.now();
    var rest = ends - Date.now();
    if (left <= 0 || rest <= 0) {
      say('over');
    } else if (rest <= 3 * warnBefore) {
      say('ends');
    } else if (left <= warnBefore) {
      say('soon');
    }
  }

  box.querySelector('button').addEventListener('click', prolong);
  setInterval(look, Math.min(MINUTE / 4, lasts / 8));
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && said === 'ends') {
      prolong();
    } else {
      look();
    }
  });
})();

/* The time left to answer is said anew, politely, when 24 hours, an hour, ten minutes and one minute are left. */
(function () {
  var place = document.getElementById('time-left');
  if (!place) {
    return;
  }
  var ends = Date.now() + Number(place.dataset.seconds) * 1000;
  var said = place.querySelector('[role=status]');
  var coming = Array.prototype.filter.call(place.querySelectorAll('[data-at]'), function (mark) {
    return Number(mark.dataset.at) < Number(place.dataset.seconds);
  });

  function look() {
    var due = null;
    while (coming.length && ends - Date.now() <= Number(coming[0].dataset.at) * 1000) {
      due = coming.shift();
    }
    if (due) {
      said.textContent = due.textContent;
    }
  }

  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
})();
