import { axis, position, type Axis } from "./axis.ts";

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const colours = ["#0b7285", "#e8590c", "#5f3dc4", "#868e96"];
const box = { left: 70, top: 40, width: 480, height: 300 };
const size = { width: 720, height: 390 };

/** A picture of lines on two logarithmic axes, where what grows in proportion is a straight line of slope one. */
export function plotSvg({ title, x, y, series }: Plot): string {
  const points = series.flatMap((one) => one.points);
  const across = axis(points.map(([value]) => value));
  const up = axis(points.map(([, value]) => value));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="13">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    label(box.left, 24, title, `font-weight="bold"`),
    ...across.ticks.map((tick) => verticalLine(tick, across)),
    ...up.ticks.map((tick) => horizontalLine(tick, up)),
    label(box.left + box.width / 2, box.top + box.height + 38, x, `text-anchor="middle"`),
    label(-(box.top + box.height / 2), 18, y, `text-anchor="middle" transform="rotate(-90)"`),
    ...series.flatMap((one, index) => line(one, index, across, up)),
    "</svg>",
  ].join("\n")}\n`;
}

function verticalLine(tick: number, across: Axis): string {
  const at = place(box.left + position(tick, across) * box.width);
  const bottom = box.top + box.height;
  return `<path d="M${at} ${box.top}V${bottom}" stroke="#dee2e6"/>${label(at, bottom + 18, short(tick), `text-anchor="middle"`)}`;
}

function horizontalLine(tick: number, up: Axis): string {
  const at = place(box.top + (1 - position(tick, up)) * box.height);
  return `<path d="M${box.left} ${at}h${box.width}" stroke="#dee2e6"/>${label(box.left - 8, at + 4, short(tick), `text-anchor="end"`)}`;
}

function line({ name, points }: Series, index: number, across: Axis, up: Axis): string[] {
  const colour = colours[index % colours.length] ?? "#000";
  const places = points.map(([x, y]) => [
    place(box.left + position(x, across) * box.width),
    place(box.top + (1 - position(y, up)) * box.height),
  ]);
  const keyAt = box.top + 14 + index * 22;
  const keyLeft = box.left + box.width + 16;
  return [
    `<path d="M${places.map((at) => at.join(" ")).join("L")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
    `<rect x="${keyLeft}" y="${keyAt - 9}" width="12" height="4" fill="${colour}"/>${label(keyLeft + 18, keyAt, name)}`,
  ];
}

function label(x: number, y: number, text: string, attributes = ""): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escape(text)}</text>`;
}

/** To a tenth of a pixel, so that files stay small and the same everywhere. */
function place(value: number): number {
  return Math.round(value * 10) / 10;
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1e3 ? `${value / 1e3} k` : String(value);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
