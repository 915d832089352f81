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
// A key that is pressed while the answer to the last one is under way waits for it: until the new list is settled, its buttons would load
// the page, and before that the key would be meant for an item that is decided already.
let underway = false;
const waiting = [];
const press = (key) => {
  if (key === 'j' || key === 'k') {
    mark(current + (key === 'j' ? 1 : -1));
    return true;
  }
  const item = items()[current];
  const chosen = key === 'u'
    ? document.querySelector('[data-queue] [data-back]')
    : item && item.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (chosen) chosen.click();
  return Boolean(chosen);
};
if (document.querySelector('[data-queue]')) {
  mark(0);
  document.body.addEventListener('htmx:beforeRequest', () => { underway = true; });
  document.body.addEventListener('htmx:afterSettle', () => {
    underway = false;
    mark(current);
    while (!underway && waiting.length > 0) press(waiting.shift());
  });
  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach((name) => document.body.addEventListener(name, () => {
    underway = false;
    waiting.length = 0;
  }));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (underway && event.key.length === 1) {
      event.preventDefault();
      waiting.push(event.key);
    } else if (press(event.key)) {
      event.preventDefault();
    }
  });
}
