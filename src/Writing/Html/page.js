'use strict';
// Joins list and document: data-p numbers the places, data-f names the findings. Everything works as plain links where scripts do not run.
(() => {
  const root = document.documentElement;
  const list = document.getElementById('findings');
  const paper = document.getElementById('document');
  const back = document.getElementById('back');
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const cards = [...list.querySelectorAll('article')];
  const wide = matchMedia('(min-width: 60rem)');
  let current = null;

  const marksAt = place => [...paper.querySelectorAll(`[data-p~="${place}"]`)].filter(mark => mark.getClientRects().length > 0);
  const marksOf = id => [...paper.querySelectorAll(`[data-f~="${id}"]`)];
  const cardOf = id => document.getElementById(id)?.closest('article');

  function show(view) {
    root.dataset.view = view;
    for (const button of document.querySelectorAll('[data-view]')) if (button !== root) button.setAttribute('aria-pressed', String(button.dataset.view === view));
    back.hidden = wide.matches || view !== 'document' || !current;
    boxes();
  }

  function unfold(element) {
    for (let box = element.parentElement?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  }

  function bring(element, toFocus) {
    unfold(element);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (toFocus) element.focus({ preventScroll: true });
    const isTall = element.matches('article') || element.offsetHeight > innerHeight / 2;
    element.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: isStill || !wide.matches ? 'instant' : 'smooth' });
  }

  function select(card) {
    for (const mark of paper.querySelectorAll('.now')) mark.classList.remove('now', 'main');
    for (const mark of paper.querySelectorAll('[data-fix]')) delete mark.dataset.fix;
    current?.removeAttribute('aria-current');
    current = card;
    if (!card) return;
    card.setAttribute('aria-current', 'true');
    for (const mark of marksOf(card.id)) mark.classList.add('now');
    for (const link of card.querySelectorAll('a[data-fix]')) {
      const mark = marksAt(link.dataset.p).at(-1);
      if (mark) mark.dataset.fix = link.dataset.fix;
    }
  }

  // From the list to the document: the mark comes into view and has the focus.
  function toDocument(link, toFocus) {
    const card = link.closest('article');
    if (card) select(card);
    if (toFocus) show('document');
    let marks = marksAt(link.dataset.p);
    if (marks.length === 0) {
      const target = document.getElementById(link.getAttribute('href').slice(1));
      if (!target) return;
      unfold(target);
      marks = [target];
    }
    if (!card) select(null);
    for (const mark of marks) mark.classList.add('now', 'main');
    bring(marks[0], toFocus);
  }

  // From the document to the list; again on the same mark goes on to its next finding.
  function toFinding(mark) {
    const ids = mark.dataset.f.split(' ').filter(id => !cardOf(id)?.hidden);
    if (ids.length === 0) return;
    const id = ids[(ids.indexOf(toFinding.last) + 1) % ids.length];
    toFinding.last = id;
    const target = document.getElementById(id);
    select(cardOf(id));
    mark.classList.add('now', 'main');
    show('findings');
    bring(target, true);
  }

  function step(by) {
    const shown = cards.filter(card => !card.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    const card = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    show('findings');
    toDocument(card.querySelector('a.to'), false);
    bring(card, true);
  }

  function filter() {
    const severities = new Set([...list.querySelectorAll('.chip input:checked')].map(box => box.value));
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const card of cards) {
      const text = words.length > 0 ? card.textContent.toLowerCase() : '';
      card.hidden = !severities.has(card.dataset.s) || !words.every(word => text.includes(word));
      card.parentElement.hidden = card.hidden;
      for (const mark of marksOf(card.id)) mark.classList.toggle('off', mark.dataset.f.split(' ').every(id => cardOf(id)?.hidden));
    }
    for (const group of list.querySelectorAll('.group')) group.hidden = !group.querySelector('article:not([hidden])');
    const count = cards.filter(card => !card.hidden).length;
    document.getElementById('none').hidden = count > 0;
    status.textContent = status.dataset.template.replace('{0}', count).replace('{1}', cards.length);
  }

  // A box that scrolls sideways can be scrolled by keys.
  function boxes() {
    for (const box of paper.querySelectorAll('.wide')) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (link?.classList.contains('to')) {
      event.preventDefault();
      toDocument(link, true);
    } else if (link?.dataset.f) {
      event.preventDefault();
      toFinding(link);
    } else if (!link && !event.target.closest('summary, button, input, label') && getSelection().isCollapsed) {
      const card = event.target.closest('article');
      if (card) toDocument(card.querySelector('a.to'), false);
    }
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
    const onCard = event.target.matches('article');
    if (event.key === 'j' || (onCard && event.key === 'ArrowDown')) step(1);
    else if (event.key === 'k' || (onCard && event.key === 'ArrowUp')) step(-1);
    else if (event.key === 'Enter' && onCard) toDocument(event.target.querySelector('a.to'), true);
    else if (event.key === 'Escape' && current) backToList();
    else return;
    event.preventDefault();
  });

  function backToList() {
    show('findings');
    if (current && !current.hidden) bring(current, true);
  }

  function openAt(id) {
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('article')) {
      toDocument(target.closest('article').querySelector('a.to'), false);
      show('findings');
      bring(target, true);
    } else if (paper.contains(target)) {
      show('document');
      bring(target, true);
    }
  }

  back.addEventListener('click', backToList);
  for (const button of document.querySelectorAll('button[data-view]')) button.addEventListener('click', () => show(button.dataset.view));
  for (const box of list.querySelectorAll('.chip input')) box.addEventListener('change', filter);
  search?.addEventListener('input', filter);
  addEventListener('resize', boxes);
  wide.addEventListener('change', () => show(root.dataset.view));
  addEventListener('beforeprint', () => { for (const box of document.querySelectorAll('details.follow, .f details, .text')) box.open = true; });

  root.classList.add('js');
  show('findings');
  if (search) filter();
  openAt(location.hash.slice(1));
})();
