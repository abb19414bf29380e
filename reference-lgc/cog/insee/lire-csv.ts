import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const OPTIONS = { bom: true, delimiter: ',', trim: true, skip_empty_lines: true } as const
/** Un en-tête tient en quelques centaines de caractères. */
const DEBUT_OCTETS = 4_096

/** `AAAA-MM-JJ`, ou rien. */
const DATE = /^(?:\d{4}-\d{2}-\d{2})?$/

/** Une ligne lue, ses colonnes par leur nom. */
export type Ligne<C extends string> = Readonly<Record<C, string>>

/** Les colonnes demandées qui manquent à l'en-tête du fichier ; lève si le fichier ne se lit pas. */
export function colonnesManquantes(chemin: string, colonnes: readonly string[]): string[] {
  const [entete = []] = parse(`${premiereLigne(chemin)}\n`, OPTIONS) as string[][]
  return colonnes.filter((colonne) => !entete.includes(colonne))
}

function premiereLigne(chemin: string): string {
  const descripteur = openSync(chemin, 'r')
  try {
    const octets = Buffer.alloc(DEBUT_OCTETS)
    const lus = readSync(descripteur, octets)
    return octets.toString('utf8', 0, lus).split(/\r?\n/)[0] ?? ''
  } finally {
    closeSync(descripteur)
  }
}

/**
 * Les lignes d'un fichier de l'Insee : virgule, guillemets, UTF-8. Lève sur une ligne mal formée ou
 * une date d'une autre écriture, avec `lines`, le numéro de ligne : un tableur en change volontiers.
 */
export function lireCsv<C extends string>(chemin: string): Ligne<C>[] {
  const lignes = parse(readFileSync(chemin), { ...OPTIONS, columns: true }) as Ligne<C>[]
  const dates = Object.keys(lignes[0] ?? {}).filter((nom) => nom.startsWith('DATE_')) as C[]
  const fautive = lignes.findIndex((ligne) => dates.some((nom) => !DATE.test(ligne[nom])))
  if (fautive >= 0) throw Object.assign(new Error('date illisible'), { lines: fautive + 2 })
  return lignes
}
