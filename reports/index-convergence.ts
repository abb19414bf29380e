import path from 'node:path'
import writeXlsxFile, { type Cell, type Sheet, type SheetData } from 'write-excel-file/node'
import { lireZip } from '../schemas/xdm/lire-zip.ts'
import { archiver } from './campagne/archive-fixe.ts'
import { dateHeure } from './campagne/dates.ts'
import { ecrireAtomique } from './campagne/ecrire-atomique.ts'
import { LIBELLES_ENVIRONNEMENT, LIBELLES_ETAT } from './libelles.ts'
import { listerScenarios } from './modele/lister.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from './modele/types.ts'
import { nettoyer } from './typographie.ts'

/** Colonnes de l'export pour Convergence, disposition C (colonnes-rem.yaml ; un test les compare). */
export const COLONNES_ANS = [
  'Périmètre',
  'ID',
  'Chapitre',
  'Fonction',
  'Exigence',
  'Profil',
  'N° scénario',
  'Scénario de conformité',
  'N° preuve',
  'Preuve',
  'Profil historique',
  'Criticité',
  'Ordre',
] as const

export const COLONNES_BANC = [
  'Fichier',
  'Type demandé',
  'Type du fichier',
  'SHA-256',
  'Environnement',
  'Environnement exigé',
  'Recevable',
  'Motif',
  'Verdict du banc',
  'Prise le',
  'Version du logiciel',
  'Numéro provisoire',
] as const

const LARGEURS = [11, 14, 24, 28, 60, 18, 14, 44, 16, 44, 14, 10, 8]
const LARGEURS_BANC = [52, 14, 20, 24, 28, 28, 11, 60, 16, 22, 16, 12]

/** Texte au format « @ » : un tableur n'y voit jamais une formule ni une date. */
export function texte(valeur: string | null): Cell {
  if (valeur === null || valeur === '') return null
  const lisible = nettoyer(valeur).slice(0, 32_767)
  return { type: String, value: lisible, format: '@', wrap: true, alignVertical: 'top' }
}

export const entete = (value: string): Cell => ({
  type: String,
  value,
  fontWeight: 'bold',
  backgroundColor: '#E8EEF0',
  wrap: true,
  alignVertical: 'top',
})

const perimetre = (code: string): string | null =>
  /Va(\d)$/.exec(code)?.[1]?.replace(/^/, 'Vague ') ?? null

function ligne(lue: CampagneLue, lu: ScenarioLu, preuve: PreuveLue, ordre: number): Cell[] {
  const { exigence, scenario } = lu
  const chapitre = lue.referentiel.chapitres.find(({ code }) => code === exigence.chapitre)
  const verdict = LIBELLES_ETAT[lu.etat]
  return [
    texte(perimetre(lue.campagne.rem.code)),
    texte(exigence.id),
    texte(chapitre?.libelle ?? exigence.chapitre),
    texte(exigence.fonction),
    texte(exigence.enonce),
    texte(exigence.profils.join(', ')),
    texte(scenario.id),
    texte([scenario.objectif, ...scenario.etapes].join('\n')),
    texte(preuve.preuve),
    texte(preuve.description),
    null,
    null,
    { type: Number, value: ordre, alignVertical: 'top' },
    texte(preuve.fichier),
    texte(preuve.type),
    texte(preuve.typeMime),
    texte(preuve.sha256),
    texte(preuve.environnement && LIBELLES_ENVIRONNEMENT[preuve.environnement]),
    texte(LIBELLES_ENVIRONNEMENT[preuve.environnementExige]),
    texte(preuve.recevable ? 'oui' : 'non'),
    texte(preuve.motif),
    texte(verdict),
    texte(preuve.date && dateHeure(preuve.date)),
    texte(preuve.versionLgc),
    texte(exigence.provisoire ? 'oui' : 'non'),
  ]
}

export function composerIndex(lue: CampagneLue): SheetData {
  let ordre = 0
  const lignes = listerScenarios(lue).flatMap((scenario) =>
    scenario.preuves.map((preuve) => ligne(lue, scenario, preuve, ++ordre)),
  )
  return [[...COLONNES_ANS, ...COLONNES_BANC].map(entete), ...lignes]
}

/** La feuille des preuves : une ligne par preuve, les colonnes de l'ANS puis les nôtres. */
export function feuillePreuves(lue: CampagneLue): Sheet<never> {
  return {
    data: composerIndex(lue),
    sheet: 'Preuves',
    columns: [...LARGEURS, ...LARGEURS_BANC].map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

/** Un classeur dont les octets ne dépendent que des feuilles et du jour de la campagne. */
export async function composerClasseur(
  feuilles: readonly Sheet<never>[],
  iso: string,
): Promise<Buffer> {
  const octets = await writeXlsxFile([...feuilles]).toBuffer()
  const lecture = await lireZip(octets, { entrees: 100, tailleTotale: 2 ** 30, rapport: 1000 })
  if (!lecture.lu) throw new Error(lecture.refus)
  // Le rédacteur date ses parties de l'instant : elles sont remballées à la date de la campagne.
  const parties = [...lecture.fichiers].map(([nom, partie]) => ({ nom, octets: partie }))
  return archiver(parties, iso)
}

/** Écrit `index-convergence.xlsx` : une ligne par preuve, les colonnes de l'ANS puis les nôtres. */
export async function ecrireIndex(lue: CampagneLue): Promise<void> {
  const octets = await composerClasseur([feuillePreuves(lue)], lue.campagne.debut)
  ecrireAtomique(path.join(lue.dossier, 'index-convergence.xlsx'), octets)
}
