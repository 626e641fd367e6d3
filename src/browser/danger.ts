import { readChatQuestion } from '../http/chat/question.ts';
import { type Question, userTurns } from '../question.ts';
import { gate } from '../safety/index.ts';

/** A form’s question, as far as the gate reads it. */
function formQuestion(form: URLSearchParams): Question {
  const turns = [...form.getAll('turn'), form.get('message') ?? ''];
  return { messages: turns.map((content) => ({ role: 'user', content })) };
}

/** Is somebody in danger, by this question or an earlier turn? False where it cannot be read. */
export async function inDanger(request: Request): Promise<boolean> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  const question = isForm
    ? formQuestion(new URLSearchParams(await request.text()))
    : await readChatQuestion(request).catch(() => null);
  if (question === null) return false;
  // As far as the gate is concerned it stays danger for the turns after it.
  const { tier } = gate(userTurns(question), question);
  return tier === 'emergency' || tier === 'urgent';
}
