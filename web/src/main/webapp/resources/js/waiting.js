/* Asks every second how far the reading of a file is, says so politely and not too often, and goes where it leads. Without it the page asks anew by itself. */
(function () {
  'use strict';
  var state = document.getElementById('reading-state');
  if (!state) {
    return;
  }
  var said = Date.now();
  function phase(text) {
    return text.replace(/[0-9]+/g, '');
  }
  function ask() {
    fetch(location.href, { cache: 'no-store', credentials: 'same-origin' }).then(function (answer) {
      if (answer.redirected) {
        location.replace(answer.url);
        return null;
      }
      return answer.text();
    }).then(function (html) {
      if (html === null) {
        return;
      }
      var now = new DOMParser().parseFromString(html, 'text/html').getElementById('reading-state');
      if (now === null) {
        location.reload();
        return;
      }
      if (phase(state.textContent) !== phase(now.textContent) || Date.now() - said >= 5000) {
        state.textContent = now.textContent;
        said = Date.now();
      }
      setTimeout(ask, 1000);
    }, function () {
      setTimeout(ask, 3000);
    });
  }
  setTimeout(ask, 1000);
})();
