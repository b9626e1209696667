import { checkSync } from 'recheck'; import { readFileSync, writeFileSync } from 'node:fs';
const all=JSON.parse(readFileSync('/tmp/rx-out.json','utf8')).filter(r=>r[1]==='unknown');
const rank=f=>/^(features|lib)/.test(f)?0:/^core\/(language|exchange|grading)/.test(f)?1:2;
all.sort((a,b)=>rank(a[5][0])-rank(b[5][0]));
const out=[]; for(const [k,,,,,files] of all){ const i=k.lastIndexOf('/'); const t=Date.now(); let r; try{ r=checkSync(k.slice(1,i),k.slice(i+1),{timeout:40000,checker:'fuzz',maxIteration:3,maxDegree:4,maxInitialGenerationSize:200,maxGenerationSize:50,maxAttackStringSize:30000,logger:null}); }catch(e){ r={status:'error',error:String(e)} } out.push([k,r.status,r.complexity?.summary??r.error?.kind??r.error,r.checker,Date.now()-t,files]); writeFileSync('/tmp/rx-out2.json',JSON.stringify(out)); }
console.log('done');
