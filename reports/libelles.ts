import type { Environnement, EnvironnementExige } from '../rem/index.ts'
import type { Responsable } from './campagne/types.ts'
import type { Etat, Resume } from './modele/types.ts'

/** Ce que signifie chaque état, en un mot affichable ; la forme qui l'accompagne est dans `formes.ts`. */
export const LIBELLES_ETAT: Record<Etat, string> = {
  conforme: 'Conforme',
  'non-conforme': 'Non conforme',
  'non-verifiable': 'Non vérifiable',
  'sans-objet': 'Sans objet',
  atteste: 'Attesté',
  'faute-banc': 'Faute du banc',
  interrompu: 'Interrompu',
  'a-fournir': 'À fournir',
  'non-controlee': 'Non contrôlée',
}

/** Qui peut agir sur un échec. */
export const RESPONSABLES_EN_CLAIR: Record<Responsable, string> = {
  lgc: 'Le logiciel',
  pilote: 'Le pilote',
  mock: 'Un service simulé',
  configuration: 'La configuration',
  banc: 'Le banc',
}

export const LIBELLES_ENVIRONNEMENT: Record<EnvironnementExige, string> = {
  simule: 'services simulés du banc',
  'bac-a-sable': 'bac à sable',
  formation: 'environnement de formation',
  recette: 'environnement de recette',
  production: 'environnement de production',
  indifferent: 'aucun lieu particulier',
}

/** Le lieu avec son article : « sur l’environnement de recette ». */
export const LIEUX: Record<Environnement, string> = {
  simule: 'les services simulés du banc',
  'bac-a-sable': 'le bac à sable',
  formation: 'l’environnement de formation',
  recette: 'l’environnement de recette',
  production: 'l’environnement de production',
}

export const MENTION_VERDICT = 'Verdict du banc ; seule l’ANS référence'

export const LIBELLES_CONFIANCE = {
  seed: 'texte d’un document officiel fourni avec le projet',
  faq: 'FAQ officielle',
  'ans-squash': 'base de travail publique de l’ANS, brouillon à vérifier',
  tiers: 'note publique d’un éditeur',
  inferred: 'déduit par le banc, sans modèle public',
  officiel: 'lu dans le fichier REM que vous avez importé',
} as const

export const LIBELLES_TYPE_PREUVE = {
  capture: 'capture',
  video: 'vidéo',
  log: 'trace',
  document: 'document',
  pdf: 'PDF',
  xdm: 'archive XDM',
  'fichier-cda': 'fichier CDA',
  attestation: 'attestation',
} as const

/** « 1 preuve », « 2 preuves », « 0 preuve ». */
export function accorder(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre.toLocaleString('fr-FR').replace(/\s/g, '\u00a0')}\u00a0${nombre > 1 ? pluriel : singulier}`
}

/** Les comptes de preuves, en mots : « 27 prises », « 1 répétition ». */
export function compterEnMots(preuves: Resume['preuves']): string[] {
  return [
    accorder(preuves.attendues, 'attendue'),
    accorder(preuves.prises, 'prise'),
    accorder(preuves.recevables, 'recevable'),
    accorder(preuves.repetitions, 'répétition'),
    accorder(preuves.manquantes, 'manquante'),
    accorder(preuves.aFournir, 'à fournir', 'à fournir'),
  ]
}

export function cibleEnClair(cible: string): string {
  if (cible === 'reference') return 'LGC de référence livré avec le banc'
  return cible === 'guide' ? 'logiciel conduit par une personne guidée' : `pilote ${cible}`
}

const SERVICES: Record<string, string> = {
  psc: 'Pro Santé Connect',
  insi: 'INSi',
  dmp: 'DMP',
  mss: 'MSSanté',
  annuaire: 'Annuaire Santé',
  vitale: 'appli carte Vitale',
  on: 'Ordonnance numérique',
  flux: 'Systèmes raccordés (HL7 v2)',
}

/** Le nom d’un service, tel qu’on le dit. */
export const nomService = (service: string): string => SERVICES[service] ?? service

const COURTS: Record<string, string> = { simule: 'simulé', 'bac-a-sable': 'bac à sable' }

/** « INSi : simulé, DMP : formation ». */
export function servicesEnClair(services: Record<string, string>): string {
  const noms = Object.entries(services).map(
    ([service, lieu]) => `${nomService(service)} : ${COURTS[lieu] ?? lieu}`,
  )
  return noms.join(', ') || 'aucun'
}
