import { readChatQuestion } from '../http/chat/question.ts';
import { type Question, userTurns } from '../question.ts';
import { gate, supportFor } from '../safety/index.ts';

/** A form’s question, as far as the gate reads it. */
function formQuestion(form: URLSearchParams): Question {
  const turns = [...form.getAll('turn'), form.get('message') ?? ''];
  return { messages: turns.map((content) => ({ role: 'user', content })) };
}

/** Would this question be answered with a card? Asked of any route that takes one; false where it cannot be read. */
export async function inDanger(request: Request): Promise<boolean> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  const question = isForm
    ? formQuestion(new URLSearchParams(await request.text()))
    : await readChatQuestion(request).catch(() => null);
  return question !== null && supportFor(gate(userTurns(question), question), null) !== null;
}
