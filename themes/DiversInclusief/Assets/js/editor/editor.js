import { pasteAsMarkdown } from './paste-markdown.js';
import { addPreview } from './preview.js';
import { addToolbar } from './markdown-toolbar.js';

/** Turns a plain text area for Markdown into a friendlier one. */
export function enhanceEditors(document) {
  for (const textarea of document.querySelectorAll('textarea[data-markdown]')) {
    const editor = textarea.closest('[data-editor]');
    pasteAsMarkdown(textarea);
    if (!editor) continue;
    addToolbar(editor, textarea);
    if (textarea.dataset.previewUrl) addPreview(editor, textarea);
  }
}
