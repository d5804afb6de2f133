import { catalogue } from '#rules/catalogue.ts';
import { guideSources } from '#rules/sources/guides.ts';
const key=(u:string)=>u.replace(/\/$/,'');
const by = new Map(catalogue.sources.flatMap((s)=> s.url ? [[key(s.url), s] as const] : []));
const pairs = guideSources.flatMap((g)=>{const c=g.url? by.get(key(g.url)):undefined; return c && c.id!==g.id ? [[g.id,c.id,g.kind,c.kind,g.dated??'',c.dated??'',g.title===c.title?'same':`${g.title} <> ${c.title}`] as const]:[]});
console.log(guideSources.length, pairs.length); for(const p of pairs) console.log(p.join(' | '));
