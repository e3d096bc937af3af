/* Asks every second how far the reading of a file is, says so politely, and goes where it leads. Without it the page asks anew by itself. */
(function () {
  'use strict';
  var state = document.getElementById('reading-state');
  if (!state) {
    return;
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
      if (state.textContent !== now.textContent) {
        state.textContent = now.textContent;
      }
      setTimeout(ask, 1000);
    }, function () {
      setTimeout(ask, 3000);
    });
  }
  setTimeout(ask, 1000);
})();
