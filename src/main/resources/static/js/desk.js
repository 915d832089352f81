// Comfort for editors: the pages of the desk work without this file.

// Words that are selected in the text go into the form that adds a fact, with their offset.
const text = document.getElementById('text');
const add = document.getElementById('add-form');
if (text && add) {
  const offsetOf = (node, offset) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const line = element.closest('[data-start]');
    if (!line || !text.contains(line)) return null;
    const before = document.createRange();
    before.selectNodeContents(line);
    before.setEnd(node, offset);
    return Number(line.dataset.start) + before.toString().length;
  };
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const words = range.toString();
    const trimmed = words.trim();
    const start = offsetOf(range.startContainer, range.startOffset);
    if (start === null || trimmed === '' || trimmed.includes('\n')) return;
    add.elements.start.value = String(start + words.indexOf(trimmed));
    add.elements.words.value = trimmed;
  });
  add.elements.words.addEventListener('input', () => { add.elements.start.value = ''; });
}

// The review by keys: a accept, c correct, r reject, l later, 1 to 9 choose, u takes the last decision back, j and k go. One item is the
// current one.
let current = 0;
const items = () => Array.from(document.querySelectorAll('[data-queue] [data-item]'));
const mark = (to) => {
  const all = items();
  if (all.length === 0) return;
  current = Math.max(0, Math.min(to, all.length - 1));
  all.forEach((item, at) => { if (at === current) item.setAttribute('aria-current', 'true'); else item.removeAttribute('aria-current'); });
  all[current].focus({ preventScroll: true });
  all[current].scrollIntoView({ block: 'nearest' });
};
if (document.querySelector('[data-queue]')) {
  mark(0);
  document.body.addEventListener('htmx:afterSettle', () => mark(current));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === 'j' || event.key === 'k') {
      event.preventDefault();
      mark(current + (event.key === 'j' ? 1 : -1));
      return;
    }
    const item = items()[current];
    const chosen = event.key === 'u'
      ? document.querySelector('[data-queue] [data-back]')
      : item && item.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!chosen) return;
    event.preventDefault();
    chosen.click();
  });
}
