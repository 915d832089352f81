// Comfort for reading an article; all that it does has a way without it.
(() => {
  const KEPT = 'plenum.marks.off';
  const text = document.querySelector('.text');
  const note = document.getElementById('note');

  // Marks of a kind that is switched off are text again, for the keyboard too. What is off stays off from article to article.
  const switches = [...document.querySelectorAll('.legend [data-kind]')];
  const remembered = () => {
    try { return (localStorage.getItem(KEPT) || '').split(' '); } catch { return []; }
  };
  const remember = () => {
    const off = new Set(remembered());
    for (const box of switches) off[box.checked ? 'delete' : 'add'](box.dataset.kind);
    try { localStorage.setItem(KEPT, [...off].filter(Boolean).join(' ')); } catch { /* kept for this page only */ }
  };
  const apply = (box) => {
    for (const mark of text.querySelectorAll(`.m-${box.dataset.kind}`)) {
      mark.dataset.to ??= mark.getAttribute('href');
      mark.classList.toggle('m-off', !box.checked);
      if (box.checked) mark.setAttribute('href', mark.dataset.to);
      else mark.removeAttribute('href');
    }
  };
  const off = remembered();
  for (const box of switches) {
    if (off.includes(box.dataset.kind)) box.checked = false;
    if (!box.checked) apply(box);
    box.addEventListener('change', () => { apply(box); remember(); });
  }

  // What a mark proves, by which rule and how surely, at the foot of the window.
  const tell = (mark) => {
    if (!mark || !mark.hasAttribute('href')) { note.hidden = true; return; }
    mark.removeAttribute('title');
    const rows = mark.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)).filter(Boolean);
    note.querySelector('[data-say]').textContent = rows
      .map((row) => [row.cells[0], row.cells[2], row.cells[3]].map((cell) => cell.textContent.trim()).join(' · '))
      .join('   —   ');
    note.querySelector('[data-fact]').setAttribute('href', mark.getAttribute('href'));
    note.hidden = rows.length === 0;
  };
  const markOf = (target) => target instanceof Element && target.closest('.text .m');
  text?.addEventListener('focusin', (event) => tell(markOf(event.target)));
  text?.addEventListener('pointerover', (event) => { if (markOf(event.target)) tell(markOf(event.target)); });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') note.hidden = true; });

  // A jump to words that another part of a long text holds, or that lie in something folded.
  const arrive = () => {
    if (!location.hash.startsWith('#m-') && !location.hash.startsWith('#e-')) return;
    const there = document.getElementById(location.hash.slice(1));
    if (!there) {
      if (document.querySelector('[data-parts]') && !location.search) location.replace(`?mark=${location.hash.slice(3)}${location.hash}`);
      return;
    }
    there.closest('details')?.setAttribute('open', '');
    tell(there.matches('.m') ? there : there.nextElementSibling?.closest('.m'));
  };
  addEventListener('hashchange', arrive);
  // The focus may have come before this script.
  if (text?.contains(document.activeElement)) tell(markOf(document.activeElement));
  arrive();
})();
