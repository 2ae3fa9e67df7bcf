// The option chain around the money, and how much of the market the feed brings.
import { classes, h } from '../dom.js';
import { count, price, tradeDate } from '../format.js';
import { t } from '../i18n.js';
import { Empty, Panel } from './frame.js';

const DOUBTS = ['TRUNCATED', 'CROSSED', 'ONE_SIDED', 'EMPTY', 'STALE', 'LATE'];

const Series = ({ series, selected, onSelect }) =>
  h('select', { class: 'select', 'aria-label': t('chain.series'), 'data-testid': 'chain-series', value: selected,
    onChange: (event) => onSelect(event.target.value) },
    series.filter(({ strikes }) => strikes > 0).map(({ series: code, product, lastTradingDay, subscribed, instruments }) =>
      h('option', { key: code, value: code },
        `${t(`product.${product}`)} ${code} · ${tradeDate(lastTradingDay)} · ${count(subscribed)}/${count(instruments)}`)));

/** How a book reached us: at once, or asked for and so old at most. */
const Origin = ({ quote }) => {
  const doubts = DOUBTS.filter((flag) => quote.flags?.includes(flag)).map((flag) => t(`flag.${flag}`));
  const age = quote.age ? t('chain.age', { age: seconds(quote.age) }) : '';
  return h('span', { class: classes('origin', quote.origin.toLowerCase(), doubts.length > 0 && 'doubtful'),
    title: [t(`origin.${quote.origin}`), age, ...doubts].filter(Boolean).join(', '),
    'data-origin': quote.origin }, doubts.length > 0 ? '!' : '');
};

/** Seconds of an ISO-8601 duration. */
function seconds(duration) {
  const [, hours = 0, minutes = 0, rest = 0] = /PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?/.exec(duration) ?? [];
  return count(Math.ceil(Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)));
}

const best = (levels) => (levels?.length ? price(levels[0].price) : '–');

const Side = ({ side }) => [
  h('td', { class: 'number soft wide-only', key: 'oi' }, side?.openInterest == null ? '–' : count(side.openInterest)),
  h('td', { class: 'number up', key: 'bid' }, best(side?.quote?.bids)),
  h('td', { class: 'number down', key: 'offer' }, best(side?.quote?.offers)),
  h('td', { class: 'mark', key: 'origin' }, side?.quote && h(Origin, { quote: side.quote })),
];

const Strike = ({ row }) =>
  h('tr', { 'data-testid': 'chain-row', 'data-strike': row.strike },
    h(Side, { side: row.call }),
    h('th', { scope: 'row', class: 'strike' }, price(row.strike)),
    h(Side, { side: row.put }));

const COLUMNS = ['openInterest', 'bid', 'offer', 'origin'];

const Heads = () => COLUMNS.map((column) =>
  h('th', { key: column, scope: 'col', class: classes('number', column === 'openInterest' && 'wide-only') },
    column === 'origin' ? h('span', { class: 'sr' }, t('chain.origin')) : t(`chain.${column}`)));

export const Chain = ({ chain, onSelect }) => {
  const aside = chain.series.length > 0 && h(Series, { series: chain.series, selected: chain.selected, onSelect });
  const title = t('chain.title');
  if (!chain.view?.strikes.length) {
    return h(Panel, { id: 'chain', title, aside }, h(Empty, null, t('chain.empty')));
  }
  return h(Panel, { id: 'chain', title, aside },
    h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'chain-title' },
      h('table', { class: 'list chain', 'data-testid': 'chain' },
        h('thead', null,
          h('tr', null, h('th', { scope: 'colgroup', colspan: 4 }, t('chain.calls')), h('th', null),
            h('th', { scope: 'colgroup', colspan: 4 }, t('chain.puts'))),
          h('tr', null, h(Heads), h('th', { scope: 'col', class: 'strike' }, t('chain.strike')), h(Heads))),
        h('tbody', null, chain.view.strikes.map((row) => h(Strike, { key: row.strike, row }))))));
};

const CLASSES = ['HELD', 'STRATEGY', 'FUTURE', 'RULES', 'SPOT', 'GREEKS', 'AUCTION', 'NEAR', 'OUTER'];

/** What the stream brings of the market, and what was missed of it. */
export const MarketData = ({ data }) => {
  const plan = data?.plan;
  if (!plan) {
    return h(Panel, { id: 'market-data', title: t('data.title') }, h(Empty, null, t('data.empty')));
  }
  const { counters } = data;
  const rows = [
    [t('data.state'), t(`data.state.${data.state}`)],
    [t('data.subscribed'), `${count(plan.subscribed)} / ${count(plan.cap)}`],
    ...CLASSES.filter((name) => plan.byClass[name] > 0).map((name) => [t(`data.class.${name}`), count(plan.byClass[name])]),
    [t('data.leftOut'), count(plan.instrumentsLeftOut)],
    [t('data.gaps'), count(counters.GAPS)],
    [t('data.reconnects'), count(counters.RECONNECTS)],
  ];
  return h(Panel, { id: 'market-data', title: t('data.title') },
    h('dl', { class: 'pairs', 'data-testid': 'market-data' }, rows.map(([label, value]) =>
      h('div', { key: label }, h('dt', null, label), h('dd', null, value)))));
};
