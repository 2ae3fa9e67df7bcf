// The front future: price, candles, five levels of the book.
import { CandleChart } from '../chart.js';
import { classes, Fragment, h } from '../dom.js';
import { arrow, count, direction, price, signed } from '../format.js';
import { t } from '../i18n.js';
import { futuresOf } from '../state.js';
import { Empty, Panel } from './frame.js';

const LEVELS = 5;

const Tabs = ({ futures, selected, onSelect }) =>
  h('div', { class: 'tabs', role: 'group', 'aria-label': t('market.future') },
    futures.slice(0, 4).map(({ code, name }) =>
      h('button', { key: code, type: 'button', class: 'tab', title: code,
        'aria-pressed': String(code === selected),
        onClick: () => onSelect(code) }, name)));

const Headline = ({ trade, bars }) => {
  const reference = bars[0]?.open ?? Number(trade.price);
  const change = Number(trade.price) - reference;
  const volume = trade.cumulativeVolume;
  return h('div', { class: 'headline' },
    h('span', { key: trade.venueTime, class: classes('price', direction(change), trade.move > 0 && 'tick-up',
      trade.move < 0 && 'tick-down'), 'data-testid': 'market-price' }, price(trade.price)),
    h('span', { class: classes('change', direction(change)) },
      `${arrow(change)} ${signed(change, 2)} (${signed((100 * change) / reference, 2)}%)`,
      h('small', { class: 'soft' }, ` ${t('market.sinceOpen')}`)),
    h('dl', { class: 'facts' },
      fact('market.high', price(Math.max(...bars.map((bar) => bar.high), Number(trade.price)))),
      fact('market.low', price(Math.min(...bars.map((bar) => bar.low), Number(trade.price)))),
      volume > 0 && fact('market.volume', count(volume))));
};

const fact = (label, value) => h('div', null, h('dt', null, t(label)), h('dd', null, value));

const Book = ({ quote }) => {
  if (!quote) {
    return h('div', { class: 'book' }, h(Empty, null, t('book.empty')));
  }
  const most = Math.max(1, ...[...quote.bids, ...quote.offers].map((level) => level.quantity));
  const spread = quote.bids[0] && quote.offers[0]
    ? price(Number(quote.offers[0].price) - Number(quote.bids[0].price)) : '–';
  const offers = padded(quote.offers).reverse();
  return h('div', { class: 'book' },
    h('table', { 'data-testid': 'order-book' },
      h('caption', null, t('book.title')),
      h('thead', null, h('tr', null,
        h('th', { scope: 'col' }, t('book.bid')), h('th', { scope: 'col' }, t('book.price')),
        h('th', { scope: 'col' }, t('book.offer')))),
      h('tbody', null,
        offers.map((level, index) => h(Level, { key: `o${index}`, level, most, side: 'offer' })),
        h('tr', { class: 'spread', key: 'spread' }, h('td', { colspan: 3 }, `${t('market.spread')} ${spread}`)),
        padded(quote.bids).map((level, index) => h(Level, { key: `b${index}`, level, most, side: 'bid' })))));
};

const padded = (levels) => Array.from({ length: LEVELS }, (_, index) => levels[index]);

const Level = ({ level, most, side }) => {
  const quantity = level && h(Fragment, null,
    h('span', { class: `bar ${side}`, style: { width: `${(100 * level.quantity) / most}%` }, 'aria-hidden': 'true' }),
    h('span', { class: 'quantity' }, count(level.quantity)));
  return h('tr', { class: side },
    h('td', { class: 'depth' }, side === 'bid' && quantity),
    h('td', { class: classes('level', side === 'bid' ? 'up' : 'down') }, level ? price(level.price) : '–'),
    h('td', { class: 'depth' }, side === 'offer' && quantity));
};

export const Market = ({ feed, selected, onSelect }) => {
  const futures = futuresOf(feed);
  const future = futures.find(({ code }) => code === selected) ?? futures[0];
  const trade = future && (feed.trades.get(future.code) ?? ofLastBar(feed.bars.get(future.code)));
  const tabs = future && h(Tabs, { futures, selected: future.code, onSelect });
  if (!trade) {
    return h(Panel, { id: 'market', title: t('market.title'), aside: tabs }, h(Empty, null, t('market.empty')));
  }
  const bars = feed.bars.get(future.code) ?? [];
  const label = t('market.chart', { name: future.name, price: price(trade.price) });
  return h(Panel, { id: 'market', title: t('market.title'), aside: tabs },
    h('div', { class: 'market-body' },
      h('div', { class: 'market-chart' },
        h(Headline, { trade, bars }), h(CandleChart, { bars, label })),
      h(Book, { quote: feed.quotes.get(future.code) })));
};

const ofLastBar = (bars) => bars?.length && { price: bars.at(-1).close, venueTime: bars.at(-1).at, move: 0 };
