/** Replaces the selection so that Ctrl+Z brings the old text back. */
export function insert(textarea, text) {
  textarea.focus();
  // Deprecated, yet the only way that keeps the browser's own undo history.
  if (document.execCommand('insertText', false, text)) return;
  textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function replace(textarea, start, end, text) {
  textarea.setSelectionRange(start, end);
  insert(textarea, text);
}
