// The running strategies, with what each waits for.
import { classes, h } from '../dom.js';
import { clock, price } from '../format.js';
import { t } from '../i18n.js';
import { Empty, Panel } from './frame.js';

const Strategy = ({ state, decision }) =>
  h('li', { class: 'strategy', 'data-testid': 'strategy-row', 'data-id': state.strategy },
    h('div', { class: 'row' },
      h('strong', null, t(`kind.${state.kind}`)),
      h('span', { class: 'code' }, state.instrument),
      h('span', { class: classes('chip', 'push', tone(state.status)) }, t(`status.${state.status}`))),
    h('p', { class: 'note' }, state.note),
    h('p', { class: 'soft small' },
      `${t('strategies.entries', { n: state.entries })} · ${t('strategies.open', { n: state.openEntries })} · `,
      state.lastEntryAt
        ? t('strategies.lastEntry', { time: clock(Date.parse(state.lastEntryAt)) }) : t('strategies.noEntry')),
    decision && h('p', { class: 'soft small' }, t('strategies.band', {
      lower: price(decision.lower), upper: price(decision.upper),
      minimum: price(decision.minimum), maximum: price(decision.maximum),
    })));

const tone = (status) => ({ RUNNING: 'good', FAILED: 'bad' })[status];

export const Strategies = ({ feed }) => {
  const states = [...feed.strategies.values()]
    .sort((a, b) => (a.status === b.status ? a.strategy.localeCompare(b.strategy) : a.status === 'RUNNING' ? -1 : 1));
  return h(Panel, { id: 'strategies', title: t('strategies.title') },
    states.length === 0
      ? h(Empty, null, t('strategies.empty'))
      : h('ul', { class: 'plain' }, states.map((state) =>
        h(Strategy, { key: state.strategy, state, decision: feed.decisions.get(state.strategy) }))));
};
