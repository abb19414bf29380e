import { CsvError, parse } from 'csv-parse/sync'
import { COLONNES, COLONNES_OBLIGATOIRES, type Colonne, colonneDe } from './colonnes.ts'
import { lireLigneCsv, type Tete } from './lire-ligne-csv.ts'
import type { DefautJeu, LigneJeu } from './types.ts'

export interface TableLue {
  lignes: readonly LigneJeu[]
  /** Défauts du fichier lui-même ; les lignes sont alors vides. */
  defauts: readonly DefautJeu[]
  avertissements: readonly string[]
}

interface Enregistrement {
  record: string[]
  info: { lines: number }
}

const refuser = (ligne: number, raison: string): TableLue => ({
  lignes: [],
  defauts: [{ ligne, colonne: null, champ: null, raison }],
  avertissements: [],
})

const RAISONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'un guillemet ouvert ne se ferme jamais',
  CSV_INVALID_CLOSING_QUOTE: 'un guillemet est au milieu d’une valeur : doublez-le',
  INVALID_OPENING_QUOTE: 'un guillemet est au milieu d’une valeur : doublez-le',
  CSV_MAX_RECORD_SIZE: 'la ligne est démesurée',
}

/** Le séparateur de l'en-tête : celui des trois qui y revient le plus. */
function separateurDe(entete: string): string | null {
  const [premier] = [';', ',', '\t']
    .map((signe) => ({ signe, nombre: entete.split(signe).length - 1 }))
    .sort((a, b) => b.nombre - a.nombre)
  return premier && premier.nombre > 0 ? premier.signe : null
}

function lireTete(noms: readonly string[], ligne: number): { tete: Tete } | { raisons: string[] } {
  const colonnes = noms.map(colonneDe)
  const doubles = noms.filter(
    (_, i) => colonnes[i] !== null && colonnes.indexOf(colonnes[i] as Colonne) !== i,
  )
  const manquantes = COLONNES_OBLIGATOIRES.filter((c) => !colonnes.includes(c))
  const raisons = [
    ...doubles.map((nom) => `la colonne « ${nom} » est en double`),
    ...manquantes.map((c) => `il manque une colonne « ${COLONNES[c].slice(0, 3).join(' », « ')} »`),
  ]
  return raisons.length > 0 ? { raisons } : { tete: { noms, colonnes, ligne } }
}

/**
 * Lit un CSV à en-tête français : séparateur `;`, `,` ou tabulation, guillemets admis. Rend chaque
 * ligne transcrite et ce qui y est faux ; un en-tête incompris arrête tout, avec les noms attendus.
 */
export function lireCsv(texte: string): TableLue {
  // Excel écrit parfois « sep=; » en première ligne.
  const debut = /^sep=.\r?\n/.test(texte) ? 2 : 1
  const contenu = debut === 2 ? texte.slice(texte.indexOf('\n') + 1) : texte
  const separateur = separateurDe(contenu.split(/\r?\n/, 1)[0] ?? '')
  if (separateur === null) return refuser(debut, 'l’en-tête n’a ni point-virgule, ni virgule')
  let enregistrements: Enregistrement[]
  try {
    enregistrements = parse(contenu, {
      delimiter: separateur,
      info: true,
      trim: true,
      relax_column_count: true,
      max_record_size: 20_000,
    }) as unknown as Enregistrement[]
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur
    const ligne = typeof erreur.lines === 'number' ? erreur.lines : 1
    return refuser(ligne + debut - 1, RAISONS[erreur.code] ?? erreur.message)
  }
  const [entete, ...reste] = enregistrements
  const lue = lireTete(entete?.record ?? [], debut)
  if ('raisons' in lue) {
    const defauts = lue.raisons.map((raison) => ({
      ligne: debut,
      colonne: null,
      champ: null,
      raison,
    }))
    return { lignes: [], defauts, avertissements: [] }
  }
  // `lines` compte les lignes lues, celle-ci comprise : la précédente dit où celle-ci commence.
  const lignes = reste
    .map(({ record }, i) => ({ record, ligne: (enregistrements[i]?.info.lines ?? 0) + debut }))
    .filter(({ record }) => record.some((cellule) => cellule !== ''))
    .map(({ record, ligne }) => lireLigneCsv(record, lue.tete, ligne))
  const inconnues = lue.tete.noms.filter((nom, i) => nom !== '' && lue.tete.colonnes[i] === null)
  const ignorees = `Colonnes non reconnues, non lues : ${inconnues.join(', ')}.`
  return { lignes, defauts: [], avertissements: inconnues.length > 0 ? [ignorees] : [] }
}
