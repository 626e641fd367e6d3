export const readsAsInstruction = (text: string): boolean => /ignore (?:all|the) previous/i.test(text);
