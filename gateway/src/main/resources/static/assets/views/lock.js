// The account that sends nothing, why, and the button that ends it.
import { classes, h } from '../dom.js';
import { moment } from '../format.js';
import { t } from '../i18n.js';

export const LockBanner = ({ lock, asked, allowed, onEnd }) => {
  if (!lock?.locked) {
    return null;
  }
  return h('div', { class: 'notice lock', role: 'alert', 'data-testid': 'lock' },
    h('div', null,
      h('strong', { class: 'bad-text' }, t('lock.title')),
      h('span', { class: 'soft small' }, ` ${t('lock.since', { time: moment(Date.parse(lock.lockedAt)) })}`),
      h('p', { class: 'note', 'data-testid': 'lock-reason' }, lock.reason),
      h('p', { class: 'soft small' }, t('lock.hint'))),
    allowed && h('button', {
      type: 'button', class: classes('act', asked === 'confirm' && 'danger'), disabled: asked === 'sent',
      'data-testid': 'end-lock', onClick: onEnd,
    }, t({ confirm: 'lock.confirm', sent: 'lock.sent' }[asked] ?? 'lock.end')));
};
