/* Saves what is typed into a clause of a draft two seconds after the last key and when the page is left. Without it the button saves. */
(function () {
  'use strict';
  var form = document.getElementById('form');
  if (!form || typeof window.autosave !== 'function') {
    return;
  }
  var timer = null;
  function save() {
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
      window.autosave();
    }
  }
  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(save, 2000);
  });
  form.addEventListener('submit', function () {
    clearTimeout(timer);
    timer = null;
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      save();
    }
  });
})();
