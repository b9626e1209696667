/**
 * The HTML of a page of Next, in UTF-8; when it is marked so, with scripts that start when they may be wanted: on a phone, which has no pointer to hover with, when it is first touched or a key is pressed,
 * or five seconds after the page has come; elsewhere as soon as the page is there. Until then links and forms are the browser's own, as they are without scripts. Starting React keeps
 * a slow phone from its reader for a second, for nothing that a reader sees.
 */
export function laterScripts(page: Buffer): Buffer {
  if (!page.includes(mark)) return page;
  // A letter for each byte, so that all else stays the bytes that it was.
  const html = page.toString('latin1');
  const end = html.lastIndexOf('</body>');
  const nonce = oneScript.exec(html)?.[1];
  if (end < 0 || nonce === undefined) return page;
  const held = html.slice(0, end).replace(preloads, '').replace(scripts, '<script data-later="$1"$2></script>');
  return Buffer.from(`${held}<script nonce="${nonce}">${starter}</script>${html.slice(end)}`, 'latin1');
}

/** As components/starts-later.tsx is written; what stands in words or in scripts has its signs escaped. */
const mark = '<span hidden="" data-starts="later">';
const built = '/_next/static/chunks/[^"]+';
/** As Next writes them, all of them `async`, so that their order says nothing; those for browsers without modules are left as they are. */
const scripts = new RegExp(`<script src="(${built})"((?: (?:async|nonce)="[^"]*")+)></script>`, 'g');
const oneScript = new RegExp(`<script src="${built}"(?: async="")? nonce="([\\w+/=]+)"`);
const preloads = new RegExp(`<link rel="preload" as="script"[^>]* href="${built}"[^>]*/>`, 'g');

/** So long a phone is left alone: what is taken along for a time without a network needs scripts in the end. */
const aloneMs = 5000;
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'online'];

/**
 * At the end of the page. A script that starts is a new element: one that came without an address is never run. On a phone all are fetched into the cache of the browser before one starts; where one does not come,
 * as without a network, none starts, and the next sign is heeded. (A preload that failed is not asked for again.)
 */
const starter = `(()=>{
const {nonce}=document.currentScript,held=[...document.querySelectorAll('script[data-later]')];
const start=()=>{for(const one of held)one.replaceWith(Object.assign(document.createElement('script'),{nonce,async:true,src:one.dataset.later}))};
if(!matchMedia('(hover:none)').matches)return start();
const signs=${JSON.stringify(signs)},how={capture:true,passive:true};
const heed=()=>{for(const sign of signs)addEventListener(sign,come,how)};
let coming=false;
const come=()=>{
if(coming)return;
coming=true;
for(const sign of signs)removeEventListener(sign,come,how);
Promise.all(held.map(one=>fetch(one.dataset.later).then(answer=>answer.ok?answer.arrayBuffer():Promise.reject())))
.then(start,()=>{coming=false;heed()})};
heed();
addEventListener('load',()=>setTimeout(come,${aloneMs}))})()`;
