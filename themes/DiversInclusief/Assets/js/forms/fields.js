import { enhanceEditors } from '../editor/editor.js';
import { measureTexts } from '../editor/tips.js';
import { chooseMedia } from '../media/choose-media.js';
import { picturesInText } from '../media/pictures-in-text.js';
import { countCharacters } from './count.js';
import { enhancePickers } from './picker.js';

/** Everything that makes the fields of a form friendlier, for the page or for a piece of form that came later. */
export function enhanceFields(area) {
  enhanceEditors(area);
  measureTexts(area);
  enhancePickers(area);
  chooseMedia(area);
  picturesInText(area);
  countCharacters(area);
}
