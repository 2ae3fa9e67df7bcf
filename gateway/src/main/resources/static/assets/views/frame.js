// The page's frame: the bar on top, and how a section looks.
import { classes, h } from '../dom.js';
import { clock, direction, krw, minute, tradeDate } from '../format.js';
import { currentLanguage, t } from '../i18n.js';
import { sessionNow, totals } from '../state.js';

/** A section with its heading; `aside` stands at the right of the heading. */
export const Panel = ({ id, title, aside, children, area }) =>
  h('section', { class: `panel ${area ?? id}`, id, 'aria-labelledby': `${id}-title` },
    h('header', { class: 'panel-head' }, h('h2', { id: `${id}-title` }, title), aside),
    children);

export const Empty = ({ children }) => h('p', { class: 'empty' }, children);

export const Brand = ({ heading = 'h1' }) =>
  h('div', { class: 'brand' },
    h('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true', class: 'logo' },
      h('path', { d: 'M5 24V9l7 8 4-10 4 10 7-8v15', fill: 'none', stroke: 'currentColor',
        'stroke-width': '2.8', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' })),
    h(heading, { class: 'brand-name', title: t('app.tagline') }, 'Mireu'),
    h('span', { class: 'brand-ko', lang: 'ko' }, '미르'));

export const LanguageToggle = ({ onToggle }) =>
  h('button', {
    class: 'quiet', type: 'button', 'data-testid': 'language-toggle', 'aria-label': t('language.label'),
    lang: currentLanguage() === 'ko' ? 'en' : 'ko', onClick: onToggle,
  }, t('language.toggle'));

const Session = ({ feed, now }) => {
  const session = sessionNow(feed);
  if (!session) {
    return h('div', { class: 'session' }, h('span', { class: 'chip' }, t('session.none')));
  }
  const open = session.phase === 'CONTINUOUS';
  return h('div', { class: 'session', 'data-testid': 'session' },
    h('span', { class: classes('chip', open && 'good') },
      `${t(`session.${session.market}`)} · ${t(`session.${session.phase}`)}`),
    h('span', { class: 'soft wide-only' },
      `${tradeDate(session.tradeDate)}, ${t('session.until', { time: minute(Date.parse(session.continuousUntil)) })}`),
    h('span', { class: 'clock', title: t('session.clock'), 'data-testid': 'venue-clock' },
      clock(now + (feed.clockOffsetMs ?? 0))));
};

const Total = ({ feed }) => {
  const { total, realised, unrealised, partial } = totals(feed);
  return h('div', { class: 'total' },
    h('span', { class: 'label' }, t('pnl.total')),
    h('span', { class: classes('total-figure', direction(total)), 'data-testid': 'total-pnl' }, krw(total),
      partial && h('span', { class: 'warn', title: t('pnl.partial') }, ' *')),
    h('span', { class: 'soft split' },
      `${t('pnl.realised')} ${krw(realised)} · ${t('pnl.unrealised')} ${krw(unrealised)}`));
};

const Connection = ({ connection }) =>
  h('span', { class: `connection ${connection}`, role: 'status', 'data-testid': 'connection' },
    h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', { class: 'connection-text' },
      t(`connection.${connection}`)));

export const TopBar = ({ feed, now, connection, user, onToggleLanguage, onSignOut }) =>
  h('header', { class: 'topbar' },
    h('a', { class: 'skip', href: '#portfolios' }, t('app.skip')),
    h(Brand), h(Session, { feed, now }), h(Total, { feed }),
    h('div', { class: 'tools' },
      h(Connection, { connection }),
      h(LanguageToggle, { onToggle: onToggleLanguage }),
      h('button', { class: 'quiet', type: 'button', title: user, onClick: onSignOut }, t('signIn.out'))));
