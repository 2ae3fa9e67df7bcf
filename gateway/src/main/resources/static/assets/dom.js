// The one place that names the library; views only use `h` and functions of the state.
import { Component, Fragment, h, render } from '/webjars/preact/dist/preact.module.js';

export { Component, Fragment, h, render };

/** Joins class names, leaving out what is falsy. */
export const classes = (...names) => names.filter(Boolean).join(' ');
