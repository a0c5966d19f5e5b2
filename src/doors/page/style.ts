/** The one stylesheet of all pages; light and dark as the reader has set it. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--ink: light-dark(#1b1b1b, #ececec);
	--paper: light-dark(#fffefb, #161616);
	--quiet: light-dark(#5c5c5c, #a8a8a8);
	--rule: light-dark(#d8d4ca, #3a3a3a);
	--accent: light-dark(#0b5cad, #8cc0ff);
	--warning: light-dark(#fff3cd, #4a3b00);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Georgia, "Times New Roman", serif; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-bottom: 0; font-variant: small-caps; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
h2 { font: 600 1rem/1.3 system-ui, sans-serif; border-bottom: 1px solid var(--rule); padding-bottom: 0.25rem; margin-top: 2rem; }
a { color: var(--accent); }
.lead { font-size: 1.2rem; }
.notes, q { color: var(--quiet); }
q { display: block; font-style: italic; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; font-size: 0.85rem; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
.warning { background: var(--warning); padding: 0.5rem 0.75rem; border-radius: 0.25rem; }
form, label, button, input, textarea { font-family: system-ui, sans-serif; }
label { display: block; margin: 0 0 1rem; font-size: 0.95rem; font-weight: 600; }
input, textarea { display: block; width: 100%; margin-top: 0.25rem; padding: 0.5rem; font-size: 1rem; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 0.25rem; }
textarea { font-family: inherit; line-height: 1.45; }
.fields { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
button { font-size: 1rem; font-weight: 600; padding: 0.6rem 1.2rem; color: var(--paper); background: var(--accent); border: 0; border-radius: 0.25rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
