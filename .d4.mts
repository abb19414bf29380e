import { ouvrirCampagneFictive } from './reports/essais/campagne-fictive.ts'
import { jouer } from './reports/essais/scenario-fictif.ts'
import { lireCampagne } from './reports/modele/lire-campagne.ts'
import { ecrireManifesteFinal } from './reports/manifeste/ecrire.ts'
import { comparerCampagnes } from './reports/comparaison/comparer-campagnes.ts'
import { ecrireComparaison } from './reports/comparaison/ecrire/ecrire-comparaison.tsx'
import { readFileSync, readdirSync, mkdirSync } from 'node:fs'
import { decoderPng } from './schemas/images/decoder-png.ts'
import { encoderPng } from './schemas/images/encoder-png.ts'
const base='/tmp/d4/v2/base1'; const d=base+'/'+readdirSync(base).find(x=>x.startsWith('2026'))+'/'
const { lireExecutions } = await import('./reports/campagne/executions.ts'); const { lireEvenements } = await import('./reports/index.ts')
const caps=[...new Set(lireExecutions(lireEvenements(d)).flatMap(e=>e.etapes.flatMap(s=>s.capture?.chemin??[])))]
const img=decoderPng(readFileSync(d+caps[3])); if(!img.lu) throw 1
mkdirSync('/tmp/d4/gros',{recursive:true})
const creer=(v:number)=>{ const c=ouvrirCampagneFictive('/tmp/d4/gros',{versionLgc:`2.${v}`})
  jouer(c.atelier,{scenario:'FIC.01.01',exigence:'FIC.01',preuve:'FIC.01.01.01',fin:{verdict:'conforme'},etapes:Array.from({length:300},(_,i)=>{ const p=new Uint8Array(img.image.pixels); for(let k=0;k<4000;k++){ p[(i*7919+k*4)*4%p.length]=v*50; } return {texte:`Quand ${i}`,image:encoderPng(p,img.image.largeur,img.image.hauteur)} })}); ecrireManifesteFinal(lireCampagne(c.dossier,c.referentiel)); return lireCampagne(c.dossier,c.referentiel)}
const [a,b]=[creer(1),creer(3)]
let t=performance.now(); const cmp=await comparerCampagnes(a,b); console.log('comparer',Math.round(performance.now()-t),'ms',cmp.comptes, Math.round(process.memoryUsage().rss/1e6),'Mo', Math.round(process.resourceUsage().maxRSS/1e3))
t=performance.now(); const e=ecrireComparaison({comparaison:cmp,avant:a,apres:b,sortie:'/tmp/d4/gros/cmp',jour:null}); console.log('écrire',Math.round(performance.now()-t),'ms', Math.round(process.resourceUsage().maxRSS/1e3),'Mo')
