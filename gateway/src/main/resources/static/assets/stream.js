// The connection to the gateway's stream. The browser reconnects by itself; we notice silence and refusals.
import { apply, emptyFeed } from './state.js';

const SILENCE_MS = 40000;
const RETRY_MS = 2000;

/**
 * Connects and stays connected.
 * `onFeed(feed)` is called when messages came, `onConnection(name)` with live or lost, `onRefused()` when the
 * session is over.
 */
export function connect({ onFeed, onConnection, onRefused }) {
  let source = null;
  let feed = emptyFeed();
  let pending = null;
  let silence = null;
  let stopped = false;

  function open() {
    source = new EventSource('/api/v1/stream');
    source.onmessage = ({ data }) => receive(JSON.parse(data));
    source.onopen = watch;
    source.onerror = lost;
    source.addEventListener('heartbeat', watch);
    watch();
  }

  function receive(message) {
    watch();
    if (message.type === 'reset') {
      pending = emptyFeed();
    } else if (message.type === 'ready') {
      feed = pending ?? feed;
      pending = null;
      onConnection('live');
    } else {
      apply(pending ?? feed, message);
    }
    if (!pending) {
      onFeed(feed);
    }
  }

  function watch() {
    clearTimeout(silence);
    silence = setTimeout(restart, SILENCE_MS);
  }

  function lost() {
    onConnection('lost');
    if (source.readyState === EventSource.CLOSED) {
      restart();
    }
  }

  async function restart() {
    clearTimeout(silence);
    source.close();
    onConnection('lost');
    const session = await sessionOrNull();
    if (stopped) {
      return;
    }
    if (session && !session.signedIn) {
      onRefused();
    } else {
      setTimeout(() => stopped || open(), RETRY_MS);
    }
  }

  open();
  return {
    stop() {
      stopped = true;
      clearTimeout(silence);
      source.close();
    },
  };
}

async function sessionOrNull() {
  try {
    const answer = await fetch('/api/v1/session');
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
