import { heureDe, jourDe } from '../../vues/heures.ts'
import { TRANSACTIONS, type Trace } from './traces.ts'

const COLONNES = [
  'Date',
  'Heure',
  'Utilisateur',
  'Identifiant national',
  'Structure',
  'Dossier',
  'Transaction',
  'Action',
  'Mode',
  'Documents',
  'Résultat',
  'Motif',
]

/** Une cellule qui commence comme une formule n'en devient pas une dans un tableur. */
const cellule = (texte: string): string => {
  const sure = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte
  return /[";\n\r]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure
}

/** Un tableau en CSV : point-virgule et marque UTF-8, lisibles d'un tableur. */
export const ecrireTableau = (
  colonnes: readonly string[],
  lignes: readonly (readonly string[])[],
): string => `\uFEFF${[colonnes, ...lignes].map((l) => l.map(cellule).join(';')).join('\r\n')}\r\n`

/** L'extraction des traces d'accès (SC.DMP/CONF.15). */
export const ecrireCsv = (traces: readonly Trace[], nomDossier: (id: number) => string): string =>
  ecrireTableau(
    COLONNES,
    traces.map((t) => [
      jourDe(t.le),
      heureDe(t.le),
      t.auteur,
      t.identifiant,
      t.structure,
      t.patientId === null ? '' : nomDossier(t.patientId),
      t.transaction,
      TRANSACTIONS[t.transaction],
      t.mode,
      t.documents.join(', '),
      t.resultat,
      t.motif ?? '',
    ]),
  )
