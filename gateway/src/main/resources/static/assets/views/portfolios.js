// Portfolios with their profit as it moves, and the button that liquidates by hand.
import { classes, Fragment, h } from '../dom.js';
import { clock, count, direction, durationMs, krw, price, span } from '../format.js';
import { t } from '../i18n.js';
import { pnlOf } from '../state.js';
import { Empty, Panel } from './frame.js';

const MOST_CLOSED = 100;
const LAST_CLOSED = 5;

const byOpening = (a, b) => b.openedAt.localeCompare(a.openedAt);
const byClosing = (a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '');

const Positions = ({ positions }) => {
  const held = positions.filter(({ quantity }) => quantity !== 0);
  if (held.length === 0) {
    return h('span', { class: 'soft' }, t('portfolios.flat'));
  }
  return held.map(({ instrument, quantity, averagePrice }) => {
    const side = quantity > 0 ? 'BUY' : 'SELL';
    return h('div', { key: instrument, class: 'nowrap' },
      h('span', { class: `side ${side}` }, t(`side.${side}`)), ` ${count(Math.abs(quantity))} `,
      h('span', { class: 'code' }, instrument), h('span', { class: 'soft' }, ` @ ${price(averagePrice)}`));
  });
};

const ruleOf = (rules, type) => rules.find((rule) => rule.type === type);

/** Where the profit stands between the loss limit and the target. */
const Gauge = ({ pnl, target, limit }) => {
  if (!target) {
    return null;
  }
  const low = -(limit ?? target);
  const at = (value) => `${Math.min(100, Math.max(0, (100 * (value - low)) / (target - low)))}%`;
  const [from, to] = pnl < 0 ? [pnl, 0] : [0, pnl];
  const left = parseFloat(at(from));
  return h('div', { class: 'gauge', 'aria-hidden': 'true' },
    h('span', { class: classes('gauge-fill', direction(pnl)),
      style: { left: `${left}%`, width: `${parseFloat(at(to)) - left}%` } }),
    h('span', { class: 'gauge-zero', style: { left: at(0) } }));
};

/** The gauge with the loss limit at its left end, the target at its right, and the time that is left between them. */
const Rules = ({ portfolio, marketNow }) => {
  const { rules } = portfolio.terms;
  const target = ruleOf(rules, 'profit-target');
  const limit = ruleOf(rules, 'loss-limit');
  const holding = ruleOf(rules, 'holding-time');
  if (rules.length === 0) {
    return h('span', { class: 'soft small' }, t('rule.none'));
  }
  const left = holding && Date.parse(portfolio.openedAt) + durationMs(holding.limit) - marketNow;
  const ends = (rule, key, amount) => rule && h('span', { title: t(key) }, krw(amount));
  return h(Fragment, null,
    portfolio.status !== 'CLOSED' && h(Gauge, {
      pnl: pnlOf(portfolio), target: target && Number(target.targetKrw), limit: limit && Number(limit.limitKrw) }),
    h('div', { class: 'gauge-ends' },
      ends(limit, 'rule.loss-limit', -Number(limit?.limitKrw)),
      holding && portfolio.status === 'ACTIVE'
        && h('span', { title: t('rule.holding-time') }, left > 0 ? span(left) : t('rule.holding-over')),
      ends(target, 'rule.profit-target', Number(target?.targetKrw))));
};

const Status = ({ portfolio: { status, liquidation } }) =>
  h(Fragment, null,
    h('span', { class: classes('chip', { ACTIVE: 'good', PENDING: 'warn' }[status]) }, t(`status.${status}`)),
    liquidation && h('div', { class: 'soft small nowrap' }, t(`reason.${liquidation}`)));

const Action = ({ portfolio, asked, onLiquidate, allowed }) => {
  if (!allowed || portfolio.status !== 'ACTIVE') {
    return null;
  }
  const text = { confirm: 'portfolios.confirm', sent: 'portfolios.sent' }[asked] ?? 'portfolios.liquidate';
  return h('button', {
    type: 'button', class: classes('act', asked === 'confirm' && 'danger'), disabled: asked === 'sent',
    'data-testid': 'liquidate', onClick: () => onLiquidate(portfolio.portfolio),
  }, t(text));
};

const money = (value, extra = {}) => h('td', { class: classes('number', direction(Number(value ?? 0))), ...extra },
  krw(value));

const split = (value) => classes('number', 'part', direction(Number(value ?? 0)));

const Row = ({ portfolio, marketNow, asked, onLiquidate, allowed }) =>
  h('tr', { 'data-testid': 'portfolio-row', 'data-id': portfolio.portfolio, 'data-status': portfolio.status,
    class: portfolio.status === 'CLOSED' ? 'closed' : '' },
    h('th', { scope: 'row' },
      h('span', { class: 'strong' }, portfolio.terms.strategyName),
      h('div', { class: 'soft small id', title: portfolio.portfolio },
        h('time', { title: t('portfolios.opened') }, clock(Date.parse(portfolio.openedAt))), ` · ${portfolio.portfolio}`)),
    h('td', { class: 'state' }, h(Status, { portfolio })),
    h('td', { class: 'held' }, h(Positions, portfolio)),
    money(pnlOf(portfolio), { 'data-testid': 'portfolio-pnl', class:
      classes('number', 'strong', 'pnl', direction(pnlOf(portfolio))) }),
    money(portfolio.realisedPnlKrw, { class: split(portfolio.realisedPnlKrw) }),
    money(portfolio.unrealisedPnlKrw, { class: split(portfolio.unrealisedPnlKrw) }),
    h('td', { class: 'rules' }, h(Rules, { portfolio, marketNow })),
    h('td', { class: 'number action' }, h(Action, { portfolio, asked, onLiquidate, allowed })));

const COLUMNS = ['name', 'status', 'position', 'pnl', 'realised', 'unrealised', 'target', 'action'];
const PARTS = new Set(['realised', 'unrealised']);
const NUMERIC = new Set(['pnl', 'realised', 'unrealised', 'action']);

export const Portfolios = ({ feed, marketNow, showClosed, onShowClosed, liquidating, onLiquidate, allowed }) => {
  const all = [...feed.portfolios.values()];
  const open = all.filter(({ status }) => status !== 'CLOSED').sort(byOpening);
  const closed = all.filter(({ status }) => status === 'CLOSED').sort(byClosing);
  const shown = [...open, ...closed.slice(0, showClosed ? MOST_CLOSED : LAST_CLOSED)];
  const toggle = closed.length > LAST_CLOSED && h('label', { class: 'toggle' },
    h('input', { type: 'checkbox', checked: showClosed, 'data-testid': 'show-closed', onChange: onShowClosed }),
    ` ${t('portfolios.showClosed', { n: count(closed.length) })}`);
  return h(Panel, { id: 'portfolios', title: t('portfolios.title'), aside: toggle },
    shown.length === 0
      ? h(Empty, null, t('portfolios.empty'))
      : h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'portfolios-title' },
        h('table', { class: 'list cards' },
          h('thead', null, h('tr', null, COLUMNS.map((column) =>
            h('th', { key: column, scope: 'col', class: classes(NUMERIC.has(column) && 'number', PARTS.has(column) && 'part') },
              t(`portfolios.${column}`))))),
          h('tbody', null, shown.map((portfolio) => h(Row, {
            key: portfolio.portfolio, portfolio, marketNow, allowed, onLiquidate,
            asked: liquidating.get(portfolio.portfolio),
          }))))),
    showClosed && closed.length > MOST_CLOSED
      && h('p', { class: 'soft small pad' }, t('portfolios.more', { n: MOST_CLOSED, all: count(closed.length) })));
};
