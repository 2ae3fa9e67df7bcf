// The page of whoever is not signed in.
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { Brand, LanguageToggle } from './frame.js';

const field = (name, type, autocomplete) =>
  h('label', { class: 'field' }, h('span', null, t(`signIn.${name}`)),
    h('input', { name, type, autocomplete, required: true, maxlength: type === 'password' ? 72 : 32 }));

export const SignIn = ({ error, busy, onSubmit, onToggleLanguage }) =>
  h('main', { class: 'sign-in' },
    h('form', {
      class: 'card', 'aria-labelledby': 'sign-in-title',
      onSubmit: (event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onSubmit(data.get('user'), data.get('password'));
      },
    },
    h('div', { class: 'row' }, h(Brand, { heading: 'span' }), h('span', { class: 'push' }, h(LanguageToggle, { onToggle: onToggleLanguage }))),
    h('h1', { id: 'sign-in-title' }, t('signIn.title')),
    h('div', { role: 'alert' },
      error && h('p', { class: 'error', 'data-testid': 'sign-in-error' }, error)),
    field('user', 'text', 'username'), field('password', 'password', 'current-password'),
    h('button', { class: 'primary', type: 'submit', disabled: busy }, t('signIn.submit')),
    h('p', { class: 'soft small' }, t('signIn.hint'))));
