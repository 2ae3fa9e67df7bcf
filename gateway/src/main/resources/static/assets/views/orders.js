// Orders, the newest first.
import { classes, h } from '../dom.js';
import { clock, count, price } from '../format.js';
import { t } from '../i18n.js';
import { Empty, Panel } from './frame.js';

const MOST_SHOWN = 60;
const COLUMNS = ['time', 'instrument', 'side', 'quantity', 'price', 'status', 'venue'];
const NUMERIC = new Set(['quantity', 'price', 'venue']);

const TONES = {
  FILLED: 'good', PARTIALLY_FILLED: 'good', AMBIGUOUS: 'warn', SENDING: 'warn', DENIED: 'bad', REJECTED: 'bad', LOST: 'bad',
};

const Row = ({ order }) =>
  h('tr', { 'data-testid': 'order-row', 'data-id': order.id, 'data-status': order.status },
    h('td', { class: 'soft' }, order.at ? clock(Date.parse(order.at)) : '–'),
    h('td', null, h('span', { class: 'code' }, order.instrument ?? '–')),
    h('td', { class: 'nowrap' }, order.side && h('span', { class: `side ${order.side}` }, t(`side.${order.side}`)),
      order.purpose && h('span', { class: 'soft small wide-only' }, ` ${t(`orders.purpose.${order.purpose}`)}`)),
    h('td', { class: 'number' }, `${count(order.filled)} / ${order.quantity ? count(order.quantity) : '–'}`),
    h('td', { class: 'number' }, order.filled > 0 ? price(order.paid / order.filled) : '–'),
    h('td', null, h('span', { class: classes('chip', TONES[order.status]), title: order.reason },
      t(`order.${order.status}`)), order.reason && h('div', { class: 'soft small' }, order.reason)),
    h('td', { class: 'number soft wide-only' }, order.venueOrder ?? '–'));

export const Orders = ({ feed }) => {
  const orders = [...feed.orders.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_SHOWN);
  return h(Panel, { id: 'orders', title: t('orders.title') },
    orders.length === 0
      ? h(Empty, null, t('orders.empty'))
      : h('div', { class: 'scroll tall', tabindex: 0, role: 'group', 'aria-labelledby': 'orders-title' },
        h('table', { class: 'list' },
          h('thead', null, h('tr', null, COLUMNS.map((column) =>
            h('th', { key: column, scope: 'col', class: classes(NUMERIC.has(column) && 'number', column === 'venue' && 'wide-only') },
              t(`orders.${column}`))))),
          h('tbody', null, orders.map((order) => h(Row, { key: order.id, order }))))));
};
