// Puts it together: one state, drawn as a whole at most once a frame.
import { call } from './api.js';
import { h, render } from './dom.js';
import { t, toggleLanguage } from './i18n.js';
import { emptyFeed } from './state.js';
import { connect } from './stream.js';
import { Chain, MarketData } from './views/chain.js';
import { TopBar } from './views/frame.js';
import { LockBanner } from './views/lock.js';
import { Market } from './views/market.js';
import { Orders } from './views/orders.js';
import { Portfolios } from './views/portfolios.js';
import { SignIn } from './views/signin.js';
import { Strategies } from './views/strategies.js';
import { Alerts, SystemStatus } from './views/system.js';

const LOCK = '/api/v1/orders/lock';
const STATUS_EVERY_MS = 5000;
const CHAIN_EVERY_MS = 2000;
const STRIKES_SHOWN = 13;
const CONFIRM_WITHIN_MS = 4000;
const STARTS_WITHIN_MS = 15000;

const state = {
  chain: { series: [], selected: null, view: null }, marketData: null,
  user: undefined, roles: [], feed: emptyFeed(), connection: 'connecting', services: [], selected: null,
  lock: null, endingLock: null, showClosed: false, liquidating: new Map(), signInError: null, busy: false, notice: null,
};
let stream = null;
let scheduled = false;

function update(changes = {}) {
  Object.assign(state, changes);
  if (!scheduled) {
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      render(state.user === undefined ? null : state.user ? h(Dashboard) : h(SignedOut),
        document.getElementById('app'));
    });
  }
}

const onToggleLanguage = () => {
  toggleLanguage();
  update();
};

const SignedOut = () => h(SignIn, { error: state.signInError && t(state.signInError), busy: state.busy,
  onSubmit: signIn, onToggleLanguage });

const Dashboard = () => {
  const now = Date.now();
  const { feed } = state;
  return h('div', { class: 'page' },
    h(TopBar, { feed, now, connection: state.connection, user: state.user, onToggleLanguage, onSignOut: signOut }),
    state.notice && h('p', { class: 'notice', role: 'alert' }, state.notice,
      h('button', { class: 'quiet', type: 'button', 'aria-label': 'OK', onClick: () => update({ notice: null }) }, '✕')),
    h(LockBanner, { lock: state.lock, asked: state.endingLock, allowed: state.roles.includes('TRADER'), onEnd: endLock }),
    h('main', { class: 'grid' },
      h('div', { class: 'column' },
        h(Market, { feed, selected: state.selected, onSelect: (selected) => update({ selected }) }),
        h(Portfolios, {
          feed, marketNow: now + (feed.clockOffsetMs ?? 0), showClosed: state.showClosed,
          liquidating: state.liquidating, allowed: state.roles.includes('TRADER'), onLiquidate: liquidate,
          onShowClosed: () => update({ showClosed: !state.showClosed }),
        }),
        h(Chain, { chain: state.chain, onSelect: selectSeries }),
        h(Orders, { feed })),
      h('div', { class: 'aside' },
        h(Strategies, { feed }), h(Alerts, { feed }), h(MarketData, { data: state.marketData }),
        h(SystemStatus, { services: state.services }))));
};

/** The first click asks, the second one within a few seconds sends. */
async function liquidate(id) {
  if (state.liquidating.get(id) !== 'confirm') {
    markFor(id, 'confirm', CONFIRM_WITHIN_MS);
    return;
  }
  markFor(id, 'sent', STARTS_WITHIN_MS);
  try {
    await call('POST', `/api/v1/portfolios/${encodeURIComponent(id)}/liquidate`);
  } catch (fault) {
    mark(id, null);
    update({ notice: t('error.request', { detail: fault.message }) });
  }
}

function markFor(id, asked, ms) {
  mark(id, asked);
  setTimeout(() => state.liquidating.get(id) === asked && mark(id, null), ms);
}

function mark(id, asked) {
  if (asked) {
    state.liquidating.set(id, asked);
  } else {
    state.liquidating.delete(id);
  }
  update();
}

/** The first click asks, the second one within a few seconds ends the lock. */
async function endLock() {
  if (state.endingLock !== 'confirm') {
    update({ endingLock: 'confirm' });
    setTimeout(() => state.endingLock === 'confirm' && update({ endingLock: null }), CONFIRM_WITHIN_MS);
    return;
  }
  update({ endingLock: 'sent' });
  try {
    await call('DELETE', LOCK);
  } catch (fault) {
    update({ notice: t('error.request', { detail: fault.message }) });
  }
  await refreshLock();
  update({ endingLock: null });
}

async function signIn(username, password) {
  update({ busy: true, signInError: null });
  try {
    await call('POST', '/api/v1/auth/login', { username, password });
    update({ busy: false });
    await begin();
  } catch (fault) {
    const reason = { 400: 'refused', 401: 'refused', 429: 'throttled' }[fault.status] ?? 'unavailable';
    update({ busy: false, signInError: `signIn.${reason}` });
  }
}

async function signOut() {
  stream?.stop();
  try {
    await call('POST', '/api/v1/auth/logout', {});
  } catch (fault) {
    update({ notice: t('error.request', { detail: fault.message }) });
  }
  update({ user: null, feed: emptyFeed(), services: [], lock: null });
}

async function refreshStatus() {
  if (!state.user) {
    return;
  }
  try {
    update({ services: (await call('GET', '/api/v1/system/status')).services });
    await Promise.all([refreshLock(), refreshMarketData()]);
  } catch {
    update({ services: state.services.map((service) => ({ ...service, status: 'UNKNOWN' })) });
  }
}

function selectSeries(selected) {
  update({ chain: { ...state.chain, selected, view: null } });
  refreshChain();
}

/** What was known of the chain stays on the page while nobody answers. */
async function refreshChain() {
  if (!state.user || document.hidden) {
    return;
  }
  try {
    const { selected } = state.chain;
    const view = selected && await call('GET',
      `/api/v1/market/chains/${encodeURIComponent(selected)}?nearest=${STRIKES_SHOWN}`);
    if (view && state.chain.selected === selected) {
      update({ chain: { ...state.chain, view } });
    }
  } catch (fault) {
    console.debug('the chain is not known now', fault);
  }
}

/** Which series there are, and what the feed brings of them; the front monthly series is shown first. */
async function refreshMarketData() {
  if (!state.services.some(({ name }) => name === 'market-data-service')) {
    return;
  }
  try {
    const [series, marketData] = await Promise.all([
      call('GET', '/api/v1/market/series'), call('GET', '/api/v1/market/feed')]);
    const { selected, view } = state.chain;
    // A series that has ended is listed no more: its chain gives way to the front one.
    const shown = series.find((one) => one.series === selected)
      ?? series.find(({ product, strikes }) => product === 'KOSPI200' && strikes > 0);
    const next = shown?.series ?? selected;
    update({ marketData, chain: { series, selected: next, view: next === selected ? view : null } });
  } catch (fault) {
    console.debug('the market data service does not answer now', fault);
  }
}

/** What was known of the lock stays on the page while nobody answers. */
async function refreshLock() {
  if (!state.services.some(({ name, status }) => name === 'order-service' && status === 'UP')) {
    return;
  }
  try {
    update({ lock: await call('GET', LOCK) });
  } catch (fault) {
    console.debug('the lock is not known now', fault);
  }
}

/** Shows the sign-in page or the dashboard, whichever the session allows. */
async function begin() {
  const session = await call('GET', '/api/v1/session');
  if (!session.signedIn) {
    update({ user: null });
    return;
  }
  update({ user: session.username, roles: session.roles, connection: 'connecting', signInError: null });
  stream?.stop();
  stream = connect({
    onFeed: (feed) => update({ feed }),
    onConnection: (connection) => update({ connection }),
    onRefused: () => update({ user: null, feed: emptyFeed(), services: [], lock: null }),
  });
  refreshStatus();
}

function rememberLinkError() {
  const reason = new URLSearchParams(location.search).get('sign-in');
  if (reason) {
    history.replaceState(null, '', '/');
    state.signInError = `signIn.${reason}`;
  }
}

rememberLinkError();
begin().catch(() => update({ user: null, signInError: 'signIn.unavailable' }));
setInterval(refreshStatus, STATUS_EVERY_MS);
setInterval(refreshChain, CHAIN_EVERY_MS);
setInterval(() => update(), 1000);
