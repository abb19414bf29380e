import { type Entree, GENRES } from './entree.ts'
import { type NomCherche, nomCherche } from './nom-cherche.ts'
import type { Table } from './table.ts'

const CODE = /^\d[\dAB]\d{3}$/

/** Les entrées que ce texte désigne, date à part : par code, par code postal, par nom. */
export function reperer(table: Table, texte: string): readonly Entree[] {
  const { cle, mots } = nomCherche(texte)
  if (CODE.test(cle)) return parCode(table, cle)
  return cle.length < 2 ? [] : parNom(table, cle, mots)
}

/** Un même texte est parfois le code d'un lieu et le code postal de plusieurs autres. */
function parCode({ parCode, parCodePostal }: Table, code: string): Entree[] {
  const postaux = (parCodePostal.get(code) ?? []).flatMap((c) => parCode.get(c) ?? [])
  return [...new Set([...(parCode.get(code) ?? []), ...postaux])]
}

/** Le nom entier d'abord, puis celui qui commence par ces mots, par ces lettres, qui les contient. */
function parNom({ noms, entrees }: Table, cle: string, mots: string): Entree[] {
  const reperees: { entree: Entree; classe: number }[] = []
  for (const entree of entrees) {
    // Un code d'extension double un autre code : il se choisit en le tapant, pas par son nom.
    if (entree.genre === 'extension') continue
    const classe = Math.min(...(noms.get(entree) ?? []).map((nom) => classer(nom, cle, mots)))
    if (classe < CLASSES)
      reperees.push({ entree, classe: entree.genre === 'ensemble' ? Math.max(1, classe) : classe })
  }
  return reperees
    .sort(
      (a, b) =>
        a.classe - b.classe ||
        GENRES.indexOf(a.entree.genre) - GENRES.indexOf(b.entree.genre) ||
        Number(a.entree.fin !== null) - Number(b.entree.fin !== null) ||
        (a.classe > 1 ? a.entree.nom.length - b.entree.nom.length : 0) ||
        ORDRE.compare(a.entree.nom, b.entree.nom) ||
        a.entree.code.localeCompare(b.entree.code),
    )
    .map(({ entree }) => entree)
}

const CLASSES = 4
/** « 2e » avant « 10e ». */
const ORDRE = new Intl.Collator('fr', { numeric: true })

function classer(nom: NomCherche, cle: string, mots: string): number {
  if (nom.cle === cle) return 0
  if (nom.mots.startsWith(`${mots} `)) return 1
  const rang = nom.cle.indexOf(cle)
  if (rang === 0) return 2
  return rang > 0 ? 3 : CLASSES
}
