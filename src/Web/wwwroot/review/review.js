// The desk by hand and keyboard: from a finding to its place and back, and a remark on what was chosen in the report.

const findings = [...document.querySelectorAll('.finding')];
let chosen = -1;

/** Shows a finding and marks the places it stands on. */
const show = index => {
  if (!findings.length) return;
  chosen = (index + findings.length) % findings.length;
  mark(findings[chosen]);
  findings[chosen].focus();
};

const mark = finding => {
  document.querySelectorAll('.related').forEach(place => place.classList.remove('related'));
  (finding.dataset.anchors ?? '').split(' ').filter(Boolean).forEach(id => document.getElementById(id)?.classList.add('related'));
};

/** The field and the words that a remark would be about. */
const about = () => {
  const selection = document.getSelection();
  const from = selection?.anchorNode?.parentElement?.closest('.paper [id]') ?? document.activeElement?.closest('.paper [id]');
  return from ? { key: from.dataset.key ?? '', passage: selection?.toString().trim().slice(0, 300) ?? '' } : null;
};

const remark = () => {
  const text = document.getElementById('remark-text');
  const place = about();
  if (!text) return;
  if (place) {
    document.getElementById('remark-key').value = place.key;
    document.getElementById('remark-passage').value = place.passage;
    const shown = document.getElementById('remark-about');
    shown.textContent = place.passage || place.key || shown.dataset.whole;
  }
  text.focus();
};

findings.forEach((finding, index) => finding.addEventListener('focusin', () => { chosen = index; mark(finding); }));

document.addEventListener('click', event => event.target.closest('.paper td[id], .paper p[id]')?.focus());

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  if (event.key === 'n') show(chosen + 1);
  else if (event.key === 'p') show(chosen - 1);
  else if (event.key === 'd') findings[chosen]?.querySelector('.to-paper')?.click();
  else if (event.key === 'f') document.activeElement?.closest('.paper [id]')?.querySelector('.note')?.click();
  else if (event.key === 'r') remark();
  else return;
  event.preventDefault();
});
