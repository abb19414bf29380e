import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import type { Tirage } from './tirage.ts'

/** Deux matricules de treize caractères : celui que le scénario dit, celui que le logiciel voit. */
export interface PaireMatricule {
  scenario: string
  logiciel: string
}

const ORDRES = 900
/** Ce matricule n'est personne : lieu 99999 (conception.md §5 [C]). */
const LIEU_FICTIF = '99999'

/** Un matricule neuf du même sexe, né le mois donné (`AAMM`), à un rang que `pris` n'a pas. */
export function tirerMatricule(
  tirage: Tirage,
  ancien: string,
  aamm: string,
  pris: ReadonlySet<string>,
): string {
  for (;;) {
    const ordre = String(100 + tirage(ORDRES))
    const neuf = `${ancien[0] ?? '1'}${aamm}${LIEU_FICTIF}${ordre}`
    if (!pris.has(neuf)) return neuf
  }
}

const deux = (nombre: number) => String(nombre).padStart(2, '0')

/** La clé du nouveau matricule ; une clé fausse le reste, du même écart. */
export function traduireCle(ancien: string, neuf: string, cle: string): string {
  const [juste, nouvelle] = [cleMatricule(ancien), cleMatricule(neuf)]
  if (juste === null || nouvelle === null) return cle
  if (cle === juste) return nouvelle
  const ecart = (Number(nouvelle) + Number(cle) - Number(juste)) % 97
  return deux(ecart > 0 ? ecart : ecart + 97)
}

const ESPACE = '[ \\u00a0\\u202f.-]?'
/** Entre le numéro et sa clé : rien, une espace, deux balises, ou le mot « clé ». */
const LIEN = `${ESPACE}|\\s*</[^<>]*>\\s*<[^<>/][^<>]*>\\s*|\\s*\\(?cl[eé]\\s*:?\\s*`

function remplacerCaracteres(ecrit: string, chiffres: string): string {
  let rang = 0
  return ecrit.replace(/[0-9AB]/gi, () => chiffres[rang++] ?? '')
}

/** Traduit, dans un texte, un matricule sous toutes ses formes : nu, groupé, avec sa clé, dans du XML. */
export function creerTraduireMatricule(de: string, vers: string): (texte: string) => string {
  const numero = [...de].join(ESPACE)
  const motif = new RegExp(
    `(?<![0-9A-Za-z])(${numero})(?:(${LIEN})(\\d)(${ESPACE})(\\d)(?!\\d))?(?!\\d)`,
    'g',
  )
  return (texte) =>
    texte.replace(motif, (_, ecrit: string, lien, dizaine, espace, unite) => {
      const traduit = remplacerCaracteres(ecrit, vers)
      if (dizaine === undefined) return traduit
      const [d = '', u = ''] = traduireCle(de, vers, `${dizaine}${unite}`)
      return `${traduit}${lien}${d}${espace}${u}`
    })
}
