// Numbers and times as people of the market read them. Market time is Seoul's, wherever the browser is.
import { currentLanguage } from './i18n.js';

const MINUS = '\u2212';
const formats = new Map();

function numberFormat(decimals) {
  const key = `${currentLanguage()}/${decimals}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(currentLanguage(), {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals,
    }));
  }
  return formats.get(key);
}

function timeFormat(options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Seoul', hourCycle: 'h23', ...options }));
  }
  return formats.get(key);
}

const plain = (value, decimals) => numberFormat(decimals).format(value).replace('-', MINUS);

export const count = (value) => plain(value, 0);
export const price = (value) => plain(Number(value), 2);
export const signed = (value, decimals) => (value > 0 ? '+' : '') + plain(value, decimals);

/** An amount in KRW with its sign; a dash when it is not known. */
export function krw(value, { sign = true } = {}) {
  if (value === null || value === undefined) {
    return '–';
  }
  const number = Math.round(Number(value));
  const amount = sign ? signed(number, 0) : plain(number, 0);
  return currentLanguage() === 'ko' ? `${amount}원` : `₩\u200a${amount}`.replace(/^(₩\u200a)([+\u2212])/, '$2$1');
}

/** Names the colour of a change: up is red and down is blue, as in Korea. */
export const direction = (value) => (value > 0 ? 'up' : value < 0 ? 'down' : 'even');
export const arrow = (value) => (value > 0 ? '▲' : value < 0 ? '▼' : '');

export const clock = (date) => timeFormat({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(date);
export const minute = (date) => timeFormat({ hour: '2-digit', minute: '2-digit' }).format(date);

/** Day and time in Seoul. */
export const moment = (date) => new Intl.DateTimeFormat(currentLanguage(),
  { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone: 'Asia/Seoul' }).format(date);

export function tradeDate(isoDay) {
  const [year, month, day] = isoDay.split('-').map(Number);
  return new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeZone: 'UTC' })
    .format(Date.UTC(year, month - 1, day));
}

/** Milliseconds as minutes and seconds. */
export function span(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const pad = (n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Milliseconds of an ISO-8601 duration like PT30M or PT1H2.5S. */
export function durationMs(iso) {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
