// One-minute candles with volume, drawn on a canvas.
import { Component, h } from './dom.js';
import { minute, price as formatPrice } from './format.js';

const PADDING = { top: 12, right: 66, bottom: 24, left: 8 };
const VOLUME_SHARE = 0.16;
const CANDLE_WIDTH = 9;
const MOST_CANDLES = 120;

/** Properties: `bars` (by rising time, `at` in ms), `label` (for people who cannot see it). */
export class CandleChart extends Component {
  constructor(props) {
    super(props);
    this.canvas = null;
    this.pointer = null;
  }

  componentDidMount() {
    this.observer = new ResizeObserver(() => this.draw());
    this.observer.observe(this.canvas);
    this.scheme = matchMedia('(prefers-color-scheme: light)');
    this.redraw = () => this.draw();
    this.scheme.addEventListener('change', this.redraw);
  }

  componentDidUpdate() {
    this.draw();
  }

  componentWillUnmount() {
    this.observer.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
  }

  render({ label }) {
    return h('canvas', {
      class: 'chart', role: 'img', 'aria-label': label,
      ref: (canvas) => { this.canvas = canvas; },
      onPointerMove: (event) => this.point(event),
      onPointerLeave: () => this.point(null),
    });
  }

  point(event) {
    this.pointer = event && { x: event.offsetX, y: event.offsetY };
    this.draw();
  }

  draw() {
    const { canvas } = this;
    const { clientWidth: width, clientHeight: height } = canvas;
    const scale = devicePixelRatio;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    context.scale(scale, scale);
    const plot = layout(this.props.bars, width, height);
    if (plot) {
      paint(context, plot, colours(canvas), this.pointer);
    }
  }
}

function colours(canvas) {
  const style = getComputedStyle(canvas);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    up: of('--up'), down: of('--down'), grid: of('--line'), text: of('--text-soft'), strong: of('--text'),
    surface: of('--surface'), raised: of('--raised'), font: `11px ${style.fontFamily}`,
  };
}

function layout(all, width, height) {
  const room = width - PADDING.left - PADDING.right;
  const bars = all.slice(-Math.min(MOST_CANDLES, Math.floor(room / CANDLE_WIDTH)));
  if (bars.length === 0 || room < 60) {
    return null;
  }
  const high = Math.max(...bars.map((bar) => bar.high));
  const low = Math.min(...bars.map((bar) => bar.low));
  const margin = Math.max((high - low) * 0.06, 0.04);
  const volumeTop = height - PADDING.bottom - (height - PADDING.top - PADDING.bottom) * VOLUME_SHARE;
  const priceBottom = volumeTop - 6;
  const step = room / bars.length;
  const top = high + margin;
  const bottom = low - margin;
  return {
    bars, width, height, volumeTop, priceBottom, top, bottom, step,
    x: (index) => PADDING.left + step * (index + 0.5),
    y: (value) => PADDING.top + ((top - value) / (top - bottom)) * (priceBottom - PADDING.top),
    value: (y) => top - ((y - PADDING.top) / (priceBottom - PADDING.top)) * (top - bottom),
    mostVolume: Math.max(1, ...bars.map((bar) => bar.volume)),
  };
}

function paint(context, plot, colour, pointer) {
  context.font = colour.font;
  context.textBaseline = 'middle';
  paintPriceAxis(context, plot, colour);
  paintTimeAxis(context, plot, colour);
  plot.bars.forEach((bar, index) => paintCandle(context, plot, colour, bar, index));
  paintLast(context, plot, colour);
  if (pointer) {
    paintPointer(context, plot, colour, pointer);
  }
}

function paintPriceAxis(context, plot, colour) {
  const step = niceStep((plot.top - plot.bottom) / 5);
  context.strokeStyle = colour.grid;
  context.fillStyle = colour.text;
  context.lineWidth = 1;
  context.textAlign = 'left';
  for (let value = Math.ceil(plot.bottom / step) * step; value < plot.top; value += step) {
    const y = Math.round(plot.y(value)) + 0.5;
    line(context, PADDING.left, y, plot.width - PADDING.right, y);
    context.fillText(formatPrice(value), plot.width - PADDING.right + 8, y);
  }
}

function paintTimeAxis(context, plot, colour) {
  const every = Math.max(1, Math.ceil(70 / plot.step / 5) * 5);
  context.fillStyle = colour.text;
  context.textAlign = 'center';
  plot.bars.forEach((bar, index) => {
    const x = plot.x(index);
    if (Math.floor(bar.at / 60000) % every === 0 && x > 24 && x < plot.width - PADDING.right - 18) {
      context.fillText(minute(bar.at), x, plot.height - PADDING.bottom / 2 + 2);
    }
  });
}

function paintCandle(context, plot, colour, bar, index) {
  const x = Math.round(plot.x(index)) + 0.5;
  const width = Math.max(1, Math.floor(plot.step * 0.62)) | 1;
  const tint = bar.close >= bar.open ? colour.up : colour.down;
  const upper = Math.round(plot.y(Math.max(bar.open, bar.close)));
  const lower = Math.round(plot.y(Math.min(bar.open, bar.close)));
  context.strokeStyle = tint;
  context.fillStyle = tint;
  line(context, x, plot.y(bar.high), x, plot.y(bar.low));
  context.fillRect(x - width / 2, upper, width, Math.max(1, lower - upper));
  const volume = ((plot.height - PADDING.bottom - plot.volumeTop) * bar.volume) / plot.mostVolume;
  context.globalAlpha = 0.35;
  context.fillRect(x - width / 2, plot.height - PADDING.bottom - volume, width, volume);
  context.globalAlpha = 1;
}

function paintLast(context, plot, colour) {
  const { close, open } = plot.bars.at(-1);
  const tint = close >= open ? colour.up : colour.down;
  const y = Math.round(plot.y(close)) + 0.5;
  context.strokeStyle = tint;
  context.setLineDash([2, 3]);
  line(context, PADDING.left, y, plot.width - PADDING.right, y);
  context.setLineDash([]);
  tag(context, plot, formatPrice(close), y, tint, colour.surface);
}

function paintPointer(context, plot, colour, { x, y }) {
  const index = Math.min(plot.bars.length - 1, Math.max(0, Math.floor((x - PADDING.left) / plot.step)));
  const bar = plot.bars[index];
  const column = Math.round(plot.x(index)) + 0.5;
  context.strokeStyle = colour.text;
  context.setLineDash([3, 3]);
  line(context, column, PADDING.top, column, plot.height - PADDING.bottom);
  if (y > PADDING.top && y < plot.priceBottom) {
    line(context, PADDING.left, y, plot.width - PADDING.right, y);
    tag(context, plot, formatPrice(plot.value(y)), y, colour.raised, colour.strong);
  }
  context.setLineDash([]);
  context.fillStyle = colour.strong;
  context.textAlign = 'left';
  const values = [bar.open, bar.high, bar.low, bar.close].map(formatPrice);
  context.fillText(`${minute(bar.at)}   O ${values[0]}  H ${values[1]}  L ${values[2]}  C ${values[3]}  V ${bar.volume}`,
    PADDING.left + 4, PADDING.top - 2);
}

function tag(context, plot, text, y, background, foreground) {
  const x = plot.width - PADDING.right + 2;
  context.fillStyle = background;
  context.beginPath();
  context.roundRect(x, y - 9, PADDING.right - 4, 18, 3);
  context.fill();
  context.fillStyle = foreground;
  context.textAlign = 'left';
  context.fillText(text, x + 6, y + 0.5);
}

function line(context, fromX, fromY, toX, toY) {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough) ?? power * 10;
}
