import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import type { Cellule, Feuille } from '../../../rem/import/types.ts'
import { lireZip } from '../../../schemas/xdm/lire-zip.ts'
import { etalerFusions } from './etaler-fusions.ts'
import { LIMITES_CLASSEUR } from './limites.ts'
import { type FeuilleAnnoncee, lirePlan } from './lire-plan.ts'
import { remarquerParties } from './parties-actives.ts'
import { refusDesParties, refusDuFichier } from './refus-du-fichier.ts'
import { remballer } from './remballer.ts'
import { type Sonde, sonderFeuille } from './sonder-feuille.ts'

/** Un classeur lu, ou la raison en français de ne pas le lire. */
export type LectureClasseur = { feuilles: readonly Feuille[] } | { refus: string }

type Parties = ReadonlyMap<string, Uint8Array>

function enCellule(valeur: CellValue | null): Cellule {
  if (valeur === null) return null
  if (typeof valeur === 'boolean') return valeur ? 'OUI' : 'NON'
  if (valeur instanceof Date) return valeur.toISOString().slice(0, 10)
  return String(valeur).normalize('NFC')
}

/** Toutes les feuilles de l'archive, annoncées ou non : c'est la taille qui est jugée ici. */
function sonder(parties: Parties): ReadonlyMap<string, Sonde> {
  const feuilles = [...parties].filter(([nom]) => nom.endsWith('.xml'))
  return new Map(
    feuilles.flatMap(([nom, octets]): readonly [string, Sonde][] => {
      const xml = Buffer.from(octets).toString()
      return xml.includes('sheetData') ? [[nom, sonderFeuille(xml)]] : []
    }),
  )
}

const poids = (feuilles: readonly Feuille[]): number =>
  feuilles.reduce(
    (total, { rangees }) =>
      total + rangees.flat().reduce((somme, cellule) => somme + (cellule?.length ?? 0), 0),
    0,
  )

async function lireFeuilles(
  parties: Parties,
  plan: readonly FeuilleAnnoncee[],
  sondes: ReadonlyMap<string, Sonde>,
): Promise<readonly Feuille[]> {
  // Un numéro reste un texte : « 1.10 » lu comme un nombre deviendrait 1,1.
  const actives = remarquerParties(parties.keys())
  const lues = await readXlsxFile(await remballer(parties), { parseNumber: (texte) => texte })
  return lues.map(({ sheet, data }, rang) => {
    const annoncee = plan[rang]
    const sonde = sondes.get(annoncee?.partie ?? '')
    // Un onglet de graphique n'a pas de cellules.
    const rangees = (data ?? []).map((rangee) =>
      rangee.map((valeur) => enCellule(valeur as CellValue)),
    )
    return {
      nom: sheet,
      visible: annoncee?.visible ?? true,
      rangees: etalerFusions(rangees, sonde?.fusions ?? []),
      remarques: [...actives, ...(sonde?.remarques ?? [])],
    }
  })
}

/**
 * Ouvre un classeur .xlsx hostile en mémoire : taille, parties, lignes et colonnes sont bornées avant
 * toute lecture de cellule. Ne lève pas : `refus` dit pourquoi, en français.
 */
export async function lireClasseur(octets: Buffer): Promise<LectureClasseur> {
  const { fichier, deplie, entrees, rapport, caracteres } = LIMITES_CLASSEUR
  if (octets.length > fichier) return { refus: `il dépasse ${fichier / 1024 / 1024} Mio` }
  const refus = refusDuFichier(octets)
  if (refus !== null) return { refus }
  const archive = await lireZip(octets, { entrees, tailleTotale: deplie, rapport })
  // Le détail entre parenthèses est en anglais.
  if (!archive.lu) return { refus: archive.refus.replace(/ \(.*\)$/s, ', abîmée ou incomplète') }
  const mauvaises = refusDesParties(archive.fichiers)
  if (mauvaises !== null) return { refus: mauvaises }
  try {
    const sondes = sonder(archive.fichiers)
    const grande = [...sondes.values()].find((sonde) => sonde.refus !== null)
    if (grande?.refus) return { refus: `${grande.refus} ; un REM en compte quelques centaines` }
    const feuilles = await lireFeuilles(archive.fichiers, lirePlan(archive.fichiers), sondes)
    if (poids(feuilles) > caracteres) return { refus: 'ses cellules portent trop de texte' }
    return { feuilles }
  } catch {
    // La raison est en anglais, et ne dit rien à qui a le fichier.
    const conseil = 'ouvrez-le dans un tableur et enregistrez-le au format .xlsx'
    return { refus: `sa structure n’est pas celle d’un classeur ; ${conseil}` }
  }
}
