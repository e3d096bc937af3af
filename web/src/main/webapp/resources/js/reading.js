/* Marks in the outline the clause being read; copies links to clauses; leads from an old version to the same clause in the current one. The page says everything without it. */
(function () {
  'use strict';
  function leadToSameClause() {
    document.querySelectorAll('a[data-same-clause]').forEach(function (link) {
      var clause = /^#c-[0-9a-f-]{36}$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
      link.hash = clause ? clause.dataset.now || location.hash : '';
    });
  }
  addEventListener('hashchange', leadToSameClause);
  leadToSameClause();
  /* A link to a clause can be copied without opening it; without this the link itself is there. */
  function offerCopies(text) {
    var status = document.createElement('p');
    status.className = 'vh';
    status.setAttribute('role', 'status');
    status.lang = document.documentElement.lang;
    text.after(status);
    text.querySelectorAll('.clause-actions a[href^="#c-"]').forEach(function (link) {
      var button = document.createElement('button');
      var name = link.querySelector('.vh');
      button.type = 'button';
      button.className = 'link';
      button.lang = document.documentElement.lang;
      button.textContent = text.dataset.copy;
      if (name) {
        button.append(name.cloneNode(true));
      }
      button.addEventListener('click', function () {
        navigator.clipboard.writeText(location.origin + text.dataset.lasting + link.getAttribute('href')).then(function () {
          status.textContent = text.dataset.copied + (name ? ':' + name.textContent : '');
          button.dataset.done = text.dataset.copied;
          setTimeout(function () { delete button.dataset.done; }, 4000);
        }, function () { location.hash = link.getAttribute('href'); });
      });
      var place = document.createElement('li');
      place.append(button);
      link.parentElement.after(place);
    });
  }
  var text = document.querySelector('[data-lasting]');
  if (text && navigator.clipboard && window.isSecureContext) {
    offerCopies(text);
  }
  var links = new Map();
  document.querySelectorAll('.outline a[href^="#"]').forEach(function (link) {
    var clause = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (clause) {
      links.set(clause, link);
    }
  });
  if (links.size === 0 || !('IntersectionObserver' in window)) {
    return;
  }
  var outline = document.querySelector('.outline');
  function bringIntoOutline(link) {
    var above = link.offsetTop - outline.offsetTop;
    if (above < outline.scrollTop || above > outline.scrollTop + outline.clientHeight - link.offsetHeight) {
      outline.scrollTop = above - outline.clientHeight / 2;
    }
  }
  var seen = new Set();
  var marked = null;
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        seen.add(entry.target);
      } else {
        seen.delete(entry.target);
      }
    });
    var current = null;
    links.forEach(function (link, clause) {
      if (seen.has(clause)) {
        current = link;
      }
    });
    if (current && current !== marked) {
      if (marked) {
        marked.removeAttribute('aria-current');
      }
      current.setAttribute('aria-current', 'location');
      bringIntoOutline(current);
      marked = current;
    }
  }, { rootMargin: '0px 0px -75% 0px' });
  links.forEach(function (link, clause) {
    observer.observe(clause);
  });
})();
