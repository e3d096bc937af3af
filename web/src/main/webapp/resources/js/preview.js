/* Shows the lines of the clause that is being corrected beside it, and keeps the focus at the clause in every browser. Without it the lines are marked, and found by scrolling. */
(function () {
  'use strict';
  var source = document.querySelector('.source');
  var line = source && source.querySelector('.linked');
  if (line) {
    source.scrollTop = line.offsetTop - 8;
  }
  var clause = location.hash.startsWith('#p-') && document.getElementById(location.hash.slice(1));
  if (clause && document.activeElement === document.body) {
    clause.focus({ preventScroll: true });
  }
})();
