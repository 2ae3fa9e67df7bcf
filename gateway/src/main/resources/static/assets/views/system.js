// How the services are, and what needs attention.
import { classes, h } from '../dom.js';
import { clock } from '../format.js';
import { t } from '../i18n.js';
import { Empty, Panel } from './frame.js';

export const SystemStatus = ({ services }) =>
  h(Panel, { id: 'system', title: t('system.title') },
    services.length === 0
      ? h(Empty, null, t('system.empty'))
      : h('ul', { class: 'plain services' }, services.map(({ name, status, answeredInMs }) =>
        h('li', { key: name, 'data-testid': 'service-status', 'data-service': name, 'data-status': status },
          h('span', { class: classes('dot', status === 'UP' ? 'good' : 'bad'), 'aria-hidden': 'true' }),
          h('span', { title: name }, t(`service.${name}`)),
          h('span', { class: classes('push', status === 'UP' ? 'soft' : 'bad-text'), title: `${answeredInMs} ms` },
            t(`system.${status}`))))));

const TONES = { WARNING: 'warn', CRITICAL: 'bad' };

export const Alerts = ({ feed }) =>
  h(Panel, { id: 'alerts', title: t('alerts.title') },
    h('div', { role: 'log', 'aria-live': 'polite' },
      feed.alerts.length === 0
        ? h(Empty, null, t('alerts.empty'))
        : h('ul', { class: 'plain' }, feed.alerts.slice(0, 12).map((alert) =>
          h('li', { key: alert.meta.eventId, class: 'alert', 'data-testid': 'alert' },
            h('div', { class: 'row' },
              h('span', { class: classes('chip', TONES[alert.severity]) }, t(`severity.${alert.severity}`)),
              h('span', { class: 'soft small' }, t(`service.${alert.source}`)),
              h('span', { class: 'soft small push' }, clock(Date.parse(alert.meta.occurredAt)))),
            h('p', { class: 'note' }, alert.message))))));
