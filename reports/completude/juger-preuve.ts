import type { Exigence } from '../../rem/index.ts'
import type { Verdict } from '../campagne/types.ts'
import type { PreuveLue } from '../modele/types.ts'
import type { IdRefus } from '../recevabilite/index.ts'
import { ETATS_DOSSIER, type EtatDossier } from './etats.ts'
import { direSuite } from './suites.ts'
import type { PreuveVerifiee } from './types.ts'

/** L'état que chaque refus de recevabilité donne à la preuve. */
const ETAT_DU_REFUS: Record<Exclude<IdRefus, 'absente'>, EtatDossier> = {
  verdict: 'a-corriger',
  'un-seul-fichier': 'en-double',
  type: 'mauvais-type',
  film: 'film-partiel',
  version: 'perimee',
  environnement: 'autre-lieu',
  // Un modèle du banc n'est pas la pièce : elle reste à remettre.
  modele: 'a-attester',
  'campagne-de-repetition': 'sans-valeur',
  mutations: 'sans-valeur',
  'logiciel-de-reference': 'sans-valeur',
}

export interface FaitsDePreuve {
  preuve: PreuveLue
  exigence: Exigence
  /** Celui de son scénario. */
  verdict: Verdict | null
  candidate: string
  /** Les autres numéros qui portent le même contenu. */
  doublons: readonly string[]
}

/** Une pièce que le banc ne peut pas prendre : elle s'atteste (README du catalogue, « automatisable »). */
const sAtteste = ({ preuve, exigence }: FaitsDePreuve): boolean =>
  preuve.type === 'attestation' || exigence.automatisable[0] === 'declaratif'

function etatAbsente(faits: FaitsDePreuve): EtatDossier {
  if (faits.preuve.presence === 'non-due') return 'non-due'
  return sAtteste(faits) ? 'a-attester' : 'manquante'
}

function etatsDe(faits: FaitsDePreuve): EtatDossier[] {
  const { preuve, exigence, doublons, candidate } = faits
  if (preuve.presence !== 'prise') return [etatAbsente(faits)]
  const trouves = new Set(
    preuve.refus.flatMap(({ regle }) => (regle === 'absente' ? [] : [ETAT_DU_REFUS[regle]])),
  )
  if (doublons.length > 0) trouves.add('en-double')
  // La configuration peut annoncer une autre version que celle de la campagne.
  if (preuve.versionLgc !== null && preuve.versionLgc !== candidate) trouves.add('perimee')
  if (exigence.provisoire) trouves.add('provisoire')
  const ranges = ETATS_DOSSIER.filter((etat) => trouves.has(etat))
  return ranges.length > 0 ? ranges : ['prete']
}

function raisonsDe({ preuve, doublons, candidate }: FaitsDePreuve): string[] {
  const raisons = preuve.refus.map(({ raison }) => raison)
  if (doublons.length > 0) raisons.push(`même contenu que ${doublons.join(', ')}`)
  const dite = preuve.refus.some(({ regle }) => regle === 'version')
  if (!dite && preuve.versionLgc !== null && preuve.versionLgc !== candidate)
    raisons.push(`prise sur la version ${preuve.versionLgc}, candidate ${candidate}`)
  return raisons
}

/** Où en est une preuve du dossier, et que faire. */
export function jugerPreuve(faits: FaitsDePreuve): PreuveVerifiee {
  const { preuve, exigence } = faits
  const etats = etatsDe(faits)
  const [etat = 'prete'] = etats
  return {
    preuve: preuve.preuve,
    exigence: exigence.id,
    scenario: preuve.scenario,
    description: preuve.description,
    type: preuve.type,
    profils: exigence.profils,
    etat,
    etats,
    verdict: faits.verdict,
    environnement: preuve.environnement,
    environnementExige: preuve.environnementExige,
    recevable: preuve.recevable && etat === 'prete',
    versionLgc: preuve.versionLgc,
    raisons: raisonsDe(faits),
    suite: direSuite(etat, faits),
  }
}
