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
