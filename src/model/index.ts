export { BREAKER, createBreaker } from './breaker.ts';
export { type Chat, type ChatServer, openChat } from './chat.ts';
export { INPUT, LIMITS, type Limits } from './limits.ts';
export { type Task, taskFor } from './task.ts';
export { createWriter, type Writer, type WriterOptions, type Writing } from './writer.ts';
export { outsideServer, USUAL_MODEL, writerFor } from './writer-for.ts';
