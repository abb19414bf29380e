import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import type { IdentiteDonnee } from './identite.ts'

const NOMS = [
  'ESSAIVAL',
  'FICTIVEAU',
  'MOCKARD',
  'TESTELIN',
  "D'EPREUVE",
  'BANCOURT',
  'JEU--DESSAI',
]
const PRENOMS = ['ALBA', 'BASILE', 'CELESTE', 'DIEGO', 'ELOI', 'FAUSTINE', 'GABIN', 'HONORINE']
const LIEUX = ['75056', '69383', '13055', '31555', '2A004', '97411', '99352']

/** Suite pseudo-aléatoire reproductible de nombres dans [0, 1[ (mulberry32). */
function tirage(graine: number): () => number {
  let etat = graine >>> 0
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Identités tirées d'une graine, les mêmes à chaque fois. Leur matricule porte le lieu 99999 : ce
 * ne peut être personne (conception.md §5 [C]).
 */
export function inventerIdentites(graine: number, nombre: number): readonly IdentiteDonnee[] {
  const hasard = tirage(graine)
  const choisir = (liste: readonly string[]) => liste[Math.floor(hasard() * liste.length)] ?? ''
  return Array.from({ length: nombre }, (_, rang) => {
    const sexe = hasard() < 0.5 ? 'M' : 'F'
    const deux = (n: number) => String(n).padStart(2, '0')
    const annee = 1930 + Math.floor(hasard() * 90)
    const mois = 1 + Math.floor(hasard() * 12)
    const jour = 1 + Math.floor(hasard() * 28)
    // L'ordre, différent pour chacun, garde les matricules distincts.
    const ordre = String(100 + rang).padStart(3, '0')
    const numero = `${sexe === 'M' ? 1 : 2}${deux(annee % 100)}${deux(mois)}99999${ordre}`
    return {
      nomNaissance: choisir(NOMS),
      prenoms: [...new Set([choisir(PRENOMS), choisir(PRENOMS)])].join(' '),
      sexe,
      dateNaissance: `${annee}-${deux(mois)}-${deux(jour)}`,
      lieuNaissance: choisir(LIEUX),
      matricule: { numero, cle: cleMatricule(numero) ?? '' },
    }
  })
}
