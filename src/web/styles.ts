import { ANSWER } from './styles/answer.ts';
import { ASK } from './styles/ask.ts';
import { CARD } from './styles/card.ts';
import { COLOURS } from './styles/colours.ts';
import { HOLD } from './styles/hold.ts';
import { PAGE } from './styles/page.ts';
import { PRINT } from './styles/print.ts';
import { READER } from './styles/reader.ts';
import { WIDE } from './styles/wide.ts';

/** The text of the one style element, byte for byte: the content security policy carries its hash. */
export const STYLE = [COLOURS, PAGE, HOLD, ANSWER, ASK, CARD, READER, WIDE, PRINT].join('');
