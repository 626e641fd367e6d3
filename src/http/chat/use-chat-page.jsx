// A page as a front end would write it, for use-chat.browser.test.ts alone: React and useChat, unchanged.
import { useChat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const transport = new DefaultChatTransport({ api: '/api/chat', body: { region: 'US' } });

function Part({ part }) {
  switch (part.type) {
    case 'text':
      return <pre>{part.text}</pre>;
    case 'data-card':
      return <p role="alert">{part.data.title}</p>;
    case 'data-step':
      return <h2>{part.data.part}</h2>;
    case 'source-url':
      return <a href={part.url}>{part.title}</a>;
    default:
      return null;
  }
}

/** A refusal is a problem document; what breaks off a stream is a sentence. */
function sentenceOf({ message }) {
  try {
    return JSON.parse(message).detail;
  } catch {
    return message;
  }
}

function Page() {
  const { messages, sendMessage, regenerate, stop, status, error } = useChat({ transport });
  const [input, setInput] = useState('');
  const send = (event) => {
    event.preventDefault();
    sendMessage({ text: input });
    setInput('');
  };
  return (
    <main data-status={status}>
      {messages.map(({ id, role, parts }) => (
        <article key={id} id={id} className={role}>
          {parts.map((part, at) => (
            <Part key={`${id}-${at}`} part={part} />
          ))}
        </article>
      ))}
      {error && <p className="error">{sentenceOf(error)}</p>}
      <form onSubmit={send}>
        <input value={input} onChange={(event) => setInput(event.target.value)} />
        <button type="submit">Send</button>
      </form>
      <button type="button" onClick={() => regenerate()}>
        Again
      </button>
      <button type="button" onClick={stop}>
        Stop
      </button>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
