/* Shows the lines of the clause that is being corrected beside it. Without it they are marked, and found by scrolling. */
(function () {
  'use strict';
  var source = document.querySelector('.source');
  var line = source && source.querySelector('.linked');
  if (line) {
    source.scrollTop = line.offsetTop - 8;
  }
})();
