/**
 * The bookmarklet, statement by statement. It lives in readers' bookmarks, where it cannot be updated:
 * it only collects what the page shows and hands it to our window, which does all else.
 * It must run under any policy of the page: no script, style or request of ours, no markup from strings.
 * No double quotes, percent signs or line ends, so that it is the same in every browser's bookmarks.
 */
const STATEMENTS = [
	"const d=document,docs=[d]",
	// Frames of the same site: some put the article into one.
	"for(const f of d.querySelectorAll('iframe,frame'))try{f.contentDocument&&docs.push(f.contentDocument)}catch{}",
	"const picked=x=>String(x.getSelection()||'').trim()",
	"const words=x=>x.body?.innerText||''",
	// The document with a selection, else the one with most words.
	"const p=docs.find(picked)||docs.reduce((a,b)=>words(b).length>words(a).length?b:a)",
	"const c=p.documentElement.cloneNode(true)",
	// What the reader does not see is not the article; the two lists run in step.
	"const was=p.body?.querySelectorAll('*')||[]",
	"(c.querySelector('body')?.querySelectorAll('*')||[]).forEach((e,i)=>{was[i].checkVisibility&&!was[i].checkVisibility()&&e.remove()})",
	"c.querySelectorAll('script:not([type*=ld]),style,noscript,template,svg,iframe,object,link,img,picture,video,canvas,form').forEach(e=>e.remove())",
	// Without the attributes that only lay out or load, a page is a fraction of its size.
	"c.querySelectorAll('*').forEach(e=>[...e.attributes].forEach(a=>/^(id|class|name|content|property|itemprop|datetime|type|lang|dir|role|rel)$/.test(a.name)||e.removeAttribute(a.name)))",
	"const to=o=>ORIGIN+'/clip#'+encodeURIComponent(JSON.stringify({url:location.href,...o}))",
	"const text=picked(p)",
	// Chromium cuts addresses at two million characters.
	"const url=[{html:c.outerHTML,text},{text:text||words(p)}].map(to).find(u=>u.length<2e6)",
	"const say=(t,h)=>{const b=d.createElement('dialog'),a=d.createElement('a'),s=d.createElement('button');a.textContent=t;h&&(a.href=h);s.textContent='x';s.onclick=()=>b.remove();b.append(a,s);d.body.append(b);b.showModal()}",
	"if(!url)say('Factsheet: this article is too long. Select the part you need, or paste it here.',ORIGIN)",
	"else if(!open(url,'_blank'))say('Pop-ups are blocked here: open the fact sheet in this tab.',url)",
];

/** The `javascript:` address that hands a page to the Factsheet at that origin. */
export function bookmarkletLink(origin: string): string {
	const program = STATEMENTS.join(";").replaceAll("ORIGIN", `'${origin}'`);
	return `javascript:(()=>{${program}})()`;
}
