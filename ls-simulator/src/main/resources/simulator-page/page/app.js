// The simulator's page: reads the venue once a second, and orders faults and incidents.
import { either, language, switchLanguage, t } from './texts.js';

const API = '/simulator/v1/';
const EVERY_MS = 1000;
const byId = (id) => document.getElementById(id);
const whole = new Intl.NumberFormat('ko-KR');
let kinds = [];
let lastPrice = null;
const shown = {};

function el(tag, properties = {}, ...children) {
  const { class: className, ...rest } = properties;
  const element = Object.assign(document.createElement(tag), rest);
  if (className) {
    element.className = className;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

async function call(method, path, body) {
  const post = method === 'POST';
  const response = await fetch(API + path, {
    method,
    headers: post ? { 'content-type': 'application/json' } : {},
    body: post ? JSON.stringify(body ?? {}) : undefined,
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) {
    throw new Error(answer ? `${answer.code}: ${answer.detail}` : `HTTP ${response.status}`);
  }
  return answer;
}

/** Does what a button says, and tells when the simulator refuses. */
function act(method, path, body) {
  return async () => {
    const notice = byId('notice');
    try {
      await call(method, path, body?.());
      notice.hidden = true;
      await refresh();
    } catch (error) {
      notice.textContent = error.message;
      notice.hidden = false;
    }
  };
}

const button = (text, onclick) => el('button', { type: 'button', onclick }, text);
const points = (value) => Number(value).toFixed(2);
const time = (value) => value.slice(11, 19);
const number = (text) => el('td', { class: 'number' }, text);
const side = (value) => el('td', { class: value === 'BUY' ? 'up' : 'down' }, t(`side.${value}`));
const signed = (value) => el('td', { class: `number ${value > 0 ? 'up' : value < 0 ? 'down' : ''}` }, whole.format(value));

function rows(id, items, columns, make) {
  const empty = el('tr', {}, el('td', { class: 'empty', colSpan: columns }, t('list.none')));
  byId(id).replaceChildren(...(items.length ? items.map((item) => el('tr', {}, ...make(item))) : [empty]));
}

/** Fills a list of buttons, but only with something new and never under a finger: a button that is replaced loses the press. */
function fill(id, content, items) {
  const key = language() + JSON.stringify(content);
  if (shown[id] !== key && !byId(id).matches(':active')) {
    shown[id] = key;
    byId(id).replaceChildren(...items());
  }
}

function showMarket(state) {
  byId('clock').textContent = time(state.time);
  byId('day').textContent = state.day;
  byId('phase').textContent = t(`phase.${state.phase}`);
  byId('phase').className = `chip ${state.phase === 'CONTINUOUS' ? 'good' : 'warn'}`;
  byId('front').textContent = state.book.code;
  const price = Number(state.book.last);
  byId('last').textContent = points(price);
  if (lastPrice !== null && price !== lastPrice) {
    byId('last').className = `price ${price > lastPrice ? 'up' : 'down'}`;
  }
  lastPrice = price;
  const cell = (text, className = '') => el('td', { class: className }, text);
  const offers = [...state.book.offers].slice(0, 5).reverse().map((level) =>
    el('tr', {}, cell(''), cell(''), cell(points(level.price), 'down'), cell(whole.format(level.quantity), 'offer'), cell(level.orders, 'soft')));
  const bids = state.book.bids.slice(0, 5).map((level) =>
    el('tr', {}, cell(level.orders, 'soft'), cell(whole.format(level.quantity), 'bid'), cell(points(level.price), 'up'), cell(''), cell('')));
  const empty = el('tr', {}, el('td', { class: 'soft', colSpan: 5 }, t('book.empty')));
  byId('book').replaceChildren(...(offers.length + bids.length ? [...offers, ...bids] : [empty]));
}

function showAccount(account) {
  byId('account-number').textContent = account.number;
  const fact = (name, value) => el('div', {}, el('dt', {}, t(name)), el('dd', {}, `${whole.format(value)}`));
  byId('money').replaceChildren(
    fact('money.cash', account.cashKrw), fact('money.equity', account.equityKrw), fact('money.margin', account.marginKrw),
    fact('money.orderable', account.orderableKrw), fact('money.realised', account.realisedKrw));
  byId('order-count').textContent = t('orders.count', { n: whole.format(account.orderCount) });
  byId('fill-count').textContent = t('fills.count', { n: whole.format(account.executionCount) });
  rows('positions', account.positions.filter((held) => held.contracts || held.realisedKrw), 4, (held) => [
    el('td', { class: 'code' }, held.code), signed(held.contracts),
    number(held.contracts ? Number(held.averagePrice).toFixed(4) : ''), signed(held.realisedKrw)]);
  rows('orders', account.orders, 9, (order) => [
    el('td', {}, String(order.number)), el('td', {}, time(order.time)), el('td', {}, t(`kind.${order.kind}`)),
    el('td', { class: 'code' }, order.code), side(order.side),
    number(Number(order.price) ? points(order.price) : t('price.market')), number(whole.format(order.quantity)),
    number(whole.format(order.filled)), number(whole.format(order.remaining))]);
  rows('fills', account.executions, 7, (fill) => [
    el('td', {}, String(fill.number)), el('td', {}, time(fill.time)), el('td', {}, String(fill.order)),
    el('td', { class: 'code' }, fill.code), side(fill.side), number(points(fill.price)), number(whole.format(fill.quantity))]);
}

function showArmed({ armed, committed }) {
  fill('armed', armed, () => (armed.length ? armed : [null]).map((fault) => fault === null
    ? el('li', { class: 'item soft' }, t('armed.none'))
    : el('li', { class: 'item' },
      el('span', { class: 'code' }, [fault.kind, fault.trCode].filter(Boolean).join(' ')),
      button(t('armed.clear'), act('DELETE', `faults/${fault.id}`)),
      el('p', {}, [
        t('armed.hit', { n: fault.committed }),
        fault.left >= 0 ? t('armed.left', { n: fault.left }) : null,
        fault.endsInMs >= 0 ? t('armed.ends', { n: Math.ceil(fault.endsInMs / 1000) }) : null,
      ].filter(Boolean).join(' · ')))));
  byId('clear-all').disabled = armed.length === 0;
  const list = Object.entries(committed).map(([kind, count]) => `${kind} ${count}`).join(', ');
  byId('committed').textContent = t('armed.committed', { list: list || t('armed.nothing') });
}

function showIncidents(list) {
  fill('incidents', list, () => list.map(({ incident, progress }) => {
    const running = progress.state === 'RUNNING';
    const note = running
      ? t('incidents.step', { n: progress.step, m: progress.steps })
      : progress.state === 'IDLE' ? '' : t(`state.${progress.state}`);
    const path = `incidents/${incident.name}`;
    return el('li', { class: 'item' },
      el('h3', { title: incident.name }, either(incident)),
      el('span', { class: 'actions' },
        note ? el('span', { class: `chip ${running ? 'warn' : ''}` }, note) : null,
        running ? button(t('incidents.stop'), act('DELETE', path)) : button(t('incidents.start'), act('POST', path))),
      el('p', {}, either(incident.description), incident.source ? ` (${incident.source})` : ''));
  }));
}

const FIRST_VALUES = { count: '', delayMs: 1000, forMs: '', share: '', trCode: '', rows: '' };

const fieldName = (kind, name) => (kind.kind === 'CIRCUIT_BREAKER' && name === 'count' ? 'field.stage' : `field.${name}`);

function faultForm(kind) {
  const inputs = kind.fields.map((name) => el('input', {
    name,
    type: name === 'trCode' ? 'text' : 'number',
    step: name === 'share' ? 0.05 : 1,
    value: kind.kind === 'REFUSE_CONNECTIONS' && name === 'forMs' ? 5000
      : name === 'delayMs' && !kind.needsDelay ? '' : FIRST_VALUES[name],
  }));
  const order = () => {
    const entries = inputs.filter((input) => input.value !== '')
      .map((input) => [input.name, input.name === 'trCode' ? input.value : Number(input.value)]);
    return { kind: kind.kind, ...Object.fromEntries(entries) };
  };
  return el('div', { class: 'item' },
    el('span', { class: 'code' }, kind.kind),
    button(t(kind.immediate ? 'faults.now' : 'faults.arm'), act('POST', 'faults', order)),
    el('p', {}, either(kind)),
    inputs.length ? el('div', { class: 'fields' },
      ...inputs.map((input) => el('label', {}, t(fieldName(kind, input.name)), input))) : null);
}

function showWords() {
  document.documentElement.lang = language();
  document.title = t('app.title');
  byId('language').textContent = t('language.toggle');
  document.querySelectorAll('[data-text]').forEach((element) => {
    element.textContent = t(element.dataset.text);
  });
  const groups = [...new Set(kinds.map((kind) => kind.group))];
  byId('faults').replaceChildren(...groups.flatMap((group) => [
    el('h3', { class: 'group' }, t(`group.${group}`)),
    ...kinds.filter((kind) => kind.group === group).map(faultForm)]));
}

function showConnection(live) {
  byId('connection').className = `connection ${live ? 'live' : 'lost'}`;
  byId('connection-text').textContent = t(live ? 'connection.live' : 'connection.lost');
}

async function refresh() {
  const [state, faults, incidents] = await Promise.all(
    [call('GET', 'state'), call('GET', 'faults'), call('GET', 'incidents')]);
  showMarket(state);
  showAccount(state.account);
  showArmed(faults);
  showIncidents(incidents);
}

async function look() {
  try {
    if (kinds.length === 0) {
      kinds = await call('GET', 'faults/kinds');
      showWords();
    }
    if (!document.hidden) {
      await refresh();
    }
    showConnection(true);
  } catch {
    showConnection(false);
  }
}

async function follow() {
  await look();
  setTimeout(follow, EVERY_MS);
}

byId('clear-all').onclick = act('DELETE', 'faults');
byId('language').onclick = () => {
  switchLanguage();
  showWords();
  look();
};
showWords();
follow();
