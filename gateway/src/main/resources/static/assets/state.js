// What the page knows, and how each message of the stream changes it. No DOM here.
const MOST_BARS = 400;
const MOST_ORDERS = 400;
const MOST_ALERTS = 50;

/** Everything that comes from the stream; a new connection begins with an empty one. */
export function emptyFeed() {
  return {
    sessions: new Map(),
    instruments: new Map(),
    trades: new Map(),
    quotes: new Map(),
    bars: new Map(),
    strategies: new Map(),
    decisions: new Map(),
    portfolios: new Map(),
    orders: new Map(),
    fills: new Set(),
    alerts: [],
    clockOffsetMs: null,
  };
}

const handlers = {
  session(feed, { session }) {
    if (session.instrument) {
      return;
    }
    feed.sessions.set(session.market, session);
    feed.clockOffsetMs = Date.parse(session.venueTime) - Date.now();
  },
  instrument(feed, { instrument, listing }) {
    if (listing && listing.state !== 'ACTIVE') {
      feed.instruments.delete(instrument.code);
    } else {
      feed.instruments.set(instrument.code, instrument);
    }
  },
  trade(feed, { trade }) {
    const before = feed.trades.get(trade.instrument);
    feed.trades.set(trade.instrument, { ...trade, move: before ? Number(trade.price) - Number(before.price) : 0 });
    grow(feed, trade);
  },
  quote(feed, { quote }) {
    feed.quotes.set(quote.instrument, quote);
  },
  bar(feed, { bar }) {
    const candle = {
      at: Date.parse(bar.start), open: Number(bar.open), high: Number(bar.high),
      low: Number(bar.low), close: Number(bar.close), volume: bar.volume,
    };
    put(barsOf(feed, bar.instrument), candle);
  },
  strategy(feed, { state }) {
    feed.strategies.set(state.strategy, state);
  },
  decision(feed, { decision }) {
    feed.decisions.set(decision.strategy, decision);
  },
  portfolio(feed, { snapshot }) {
    feed.portfolios.set(snapshot.portfolio, snapshot);
  },
  alert(feed, alert) {
    feed.alerts = [alert, ...feed.alerts].slice(0, MOST_ALERTS);
  },
  order(feed, event) {
    orderHandlers[event.type]?.(feed, event);
  },
};

const orderHandlers = {
  'order.intent-received'(feed, { intent, meta }) {
    intent.legs.forEach((leg, index) => change(feed, `${intent.id}/${index}`, {
      portfolio: intent.portfolio, intent: intent.id, purpose: intent.purpose.type, status: 'NEW',
      at: meta.occurredAt, ...ofLeg(leg),
    }));
  },
  'order.denied'(feed, { intentId, reason }) {
    for (const [id, order] of feed.orders) {
      if (order.intent === intentId && order.status === 'NEW') {
        change(feed, id, { status: 'DENIED', reason });
      }
    }
  },
  'order.accepted'(feed, { orderId, portfolio, leg, venueOrder, meta }) {
    const before = feed.orders.get(orderId);
    const status = before?.filled > 0 ? before.status : 'ACCEPTED';
    change(feed, orderId, {
      at: before?.at ?? meta.occurredAt, portfolio, ...ofLeg(leg), status, venueOrder: venueOrder.number,
    });
  },
  'order.rejected'(feed, { orderId, portfolio, code, reason }) {
    change(feed, orderId, { portfolio, status: 'REJECTED', reason: `${code} ${reason}` });
  },
  'order.ambiguous'(feed, { orderId, portfolio, reason }) {
    change(feed, orderId, { portfolio, status: 'AMBIGUOUS', reason });
  },
  'order.filled'(feed, { portfolio, fill, remaining, meta }) {
    const key = `${fill.order}/${fill.venueOrder.tradeDate}/${fill.executionId}`;
    if (feed.fills.has(key)) {
      return;
    }
    feed.fills.add(key);
    const before = feed.orders.get(fill.order) ?? { filled: 0, paid: 0, at: meta.occurredAt };
    const filled = (before.filled ?? 0) + fill.quantity;
    change(feed, fill.order, {
      at: before.at, portfolio, instrument: fill.instrument, side: fill.side, filled,
      quantity: before.quantity ?? filled + remaining,
      paid: (before.paid ?? 0) + Number(fill.price) * fill.quantity,
      status: remaining === 0 ? 'FILLED' : 'PARTIALLY_FILLED', venueOrder: fill.venueOrder.number,
    });
  },
  'order.ended'(feed, { orderId, portfolio, status }) {
    change(feed, orderId, { portfolio, status });
  },
};

/** Applies one message to the feed. */
export function apply(feed, { type, data }) {
  handlers[type]?.(feed, data);
}

const ofLeg = ({ instrument, side, quantity, type, limitPrice }) => ({ instrument, side, quantity, type, limitPrice });

function change(feed, id, changes) {
  const order = { id, filled: 0, paid: 0, at: '', ...feed.orders.get(id), ...changes };
  feed.orders.set(id, order);
  if (feed.orders.size > MOST_ORDERS) {
    feed.orders.delete(feed.orders.keys().next().value);
  }
}

function barsOf(feed, instrument) {
  if (!feed.bars.has(instrument)) {
    feed.bars.set(instrument, []);
  }
  return feed.bars.get(instrument);
}

/** A bar takes the place of what trades had made of its minute. */
function put(bars, candle) {
  let index = bars.length;
  while (index > 0 && bars[index - 1].at >= candle.at) {
    index -= 1;
  }
  bars.splice(index, bars[index]?.at === candle.at ? 1 : 0, candle);
  if (bars.length > MOST_BARS) {
    bars.shift();
  }
}

/** A trade makes the candle of the running minute. */
function grow(feed, trade) {
  const bars = barsOf(feed, trade.instrument);
  const at = Math.floor(Date.parse(trade.venueTime) / 60000) * 60000;
  const price = Number(trade.price);
  const last = bars.at(-1);
  if (last?.at === at) {
    last.high = Math.max(last.high, price);
    last.low = Math.min(last.low, price);
    last.close = price;
  } else if (!last || last.at < at) {
    put(bars, { at, open: price, high: price, low: price, close: price, volume: 0 });
  }
}

/** The futures, the one that expires first in front; without a master, whatever futures have traded. */
export function futuresOf(feed) {
  const listed = [...feed.instruments.values()]
    .filter((instrument) => instrument.type === 'future')
    .sort((a, b) => a.lastTradingDay.localeCompare(b.lastTradingDay) || a.code.localeCompare(b.code));
  const active = listed.filter(({ code }) => feed.trades.has(code) || feed.quotes.has(code) || feed.bars.has(code));
  if (active.length > 0) {
    return active;
  }
  return [...new Set([...feed.trades.keys(), ...feed.quotes.keys(), ...feed.bars.keys()])].sort()
    .map((code) => ({ code, name: code }));
}

/** Profit of a portfolio in KRW, with what is unrealised where it is known. */
export const pnlOf = (snapshot) => Number(snapshot.realisedPnlKrw) + Number(snapshot.unrealisedPnlKrw ?? 0);

/** The session of the market that was told of last, day or night; one without an end is over. */
export function sessionNow(feed) {
  const sessions = [...feed.sessions.values()].sort((a, b) => Date.parse(b.venueTime) - Date.parse(a.venueTime));
  return sessions.find(({ phaseUntil }) => phaseUntil) ?? sessions[0];
}

/** Sums over the portfolios that are open or were closed on the trading day. */
export function totals(feed) {
  const day = sessionNow(feed)?.tradeDate;
  const sum = { realised: 0, unrealised: 0, partial: false };
  for (const portfolio of feed.portfolios.values()) {
    if (portfolio.status === 'CLOSED' && day && seoulDay(portfolio.closedAt) !== day) {
      continue;
    }
    sum.realised += Number(portfolio.realisedPnlKrw);
    sum.unrealised += Number(portfolio.unrealisedPnlKrw ?? 0);
    sum.partial ||= portfolio.status !== 'CLOSED' && portfolio.unrealisedPnlKrw === null;
  }
  return { ...sum, total: sum.realised + sum.unrealised };
}

const SEOUL_OFFSET_MS = 9 * 3600 * 1000;
const seoulDay = (iso) => (iso ? new Date(Date.parse(iso) + SEOUL_OFFSET_MS).toISOString().slice(0, 10) : '');
