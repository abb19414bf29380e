import { changementsDossier } from '../../../historique/changements.ts'
import { consigner } from '../../../historique/historique.ts'
import { changerDossier } from '../../../patients/actions/changer.ts'
import { ajouterPatient, lirePatient } from '../../../patients/depot.ts'
import {
  type Controle,
  type Dossier,
  IDENTITE_VIDE,
  type Ins,
  type Justificatif,
  type Patient,
} from '../../../patients/identite.ts'
import { appliquerEvenement } from '../../../patients/regles/evenements.ts'
import type { Noyau } from '../../../serveur/dependances.ts'
import { aContrat, priseEnChargeDirecte } from '../../contrats/depot.ts'
import { nommer } from '../../domaine.ts'
import { noterSuite } from '../depot.ts'
import type { MessageRecu } from '../message-recu.ts'
import { rapprocher } from '../rapprocher.ts'
import { deciderIntegration } from './decider.ts'
import type { Decision, SortIns } from './decision.ts'

export interface Demande {
  message: MessageRecu
  /** Le dossier à mettre à jour ; `null` pour en créer un. */
  patient: Patient | null
  auteur: string
}

/** Ce que l'utilisateur en voit : le dossier touché, ou pourquoi rien ne s'est fait. */
export type Issue =
  | { genre: 'impossible'; raison: string }
  | { genre: 'inchange'; raison: string; patientId: number }
  | { genre: 'creee' | 'mise-a-jour'; patientId: number }

/** Ce que les règles décideraient, pour le dire avant d'agir. */
export function deciderPour(noyau: Noyau, message: MessageRecu, patient: Patient | null): Decision {
  const { base, mutations } = noyau
  return deciderIntegration(
    {
      message,
      patient,
      porteur: rapprocher(noyau, message).porteur?.id ?? null,
      priseEnChargeDirecte: priseEnChargeDirecte(base),
      contrat: aContrat(base, message.emetteur.etablissement),
    },
    mutations,
  )
}

/** Intègre une identité reçue comme les règles le veulent, et en garde la trace (INS.38 à INS.45). */
export function integrerIdentite(noyau: Noyau, demande: Demande): Issue {
  const { message, patient, auteur } = demande
  const decision = deciderPour(noyau, message, patient)
  if (decision.genre === 'impossible') return decision
  return noyau.base.transaction((): Issue => {
    if (decision.genre === 'inchange' && patient) {
      tracerRefus(noyau, demande, patient, decision.raison)
      return { ...decision, patientId: patient.id }
    }
    if (decision.genre === 'inchange') return { genre: 'impossible', raison: decision.raison }
    const faits = faitsIns(noyau, message, decision.ins)
    const patientId = patient
      ? mettreAJour(noyau, { ...demande, patient }, decision, faits)
      : creer(noyau, demande, faits)
    garderMatricule(noyau, patientId, faits.ins)
    const suite = patient ? 'mise-a-jour' : 'creee'
    noterSuite(noyau, message.id, { suite, motif: null, patientId, auteur })
    return { genre: suite, patientId }
  })
}

/** Ce que le contrat vaut, même si le cabinet l'a retiré de sa liste de titres (ins.md §9 [V]). */
const TIERS_DE_CONFIANCE: Justificatif = {
  code: 'TC',
  libelle: 'Tiers de confiance sous contrat',
  confiance: 'elevee',
}

type Faits = { ins: Ins | null; controle: Controle | null }

/** L'INS vérifiée, et le contrôle qu'un émetteur sous contrat a fait pour le cabinet. */
function faitsIns(noyau: Noyau, message: MessageRecu, sort: SortIns): Faits {
  if (sort === 'aucune' || !message.ins) return { ins: null, controle: null }
  const le = noyau.horloge.maintenant().toISOString()
  const ins: Ins = { ...message.ins, obtenueLe: le, operation: 'verification' }
  if (sort !== 'qualifiee') return { ins, controle: null }
  return { ins, controle: { ...TIERS_DE_CONFIANCE, le, par: nommer(message.emetteur) } }
}

function creer(noyau: Noyau, { message, auteur }: Demande, faits: Faits): number {
  const dossier: Dossier = {
    identite: message.identite,
    ...faits,
    attributs: { homonyme: false, douteuse: false, fictive: false },
  }
  const id = ajouterPatient(noyau, dossier)
  const patient = lirePatient(noyau, id)
  if (!patient) throw new Error('Le dossier créé est introuvable.')
  const vide = { ...dossier, identite: IDENTITE_VIDE, ins: null, controle: null }
  consigner(noyau, id, {
    auteur,
    type: `Création (identité reçue de ${nommer(message.emetteur)})`,
    changements: changementsDossier(vide, dossier),
    statutAvant: null,
    statutApres: patient.statut,
  })
  noyau.diffusion?.annoncer({
    patientId: id,
    avant: null,
    apres: patient,
    modification: false,
    origine: message.emetteur.etablissement,
  })
  return id
}

const COMPLEMENTAIRES = ['nomUtilise', 'prenomUtilise'] as const
const STRICTS = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
] as const

function mettreAJour(
  noyau: Noyau,
  { message, patient, auteur }: Demande & { patient: Patient },
  { traits }: Extract<Decision, { genre: 'integrer' }>,
  { ins, controle }: Faits,
): number {
  const repris = traits === 'tous' ? [...STRICTS, ...COMPLEMENTAIRES] : COMPLEMENTAIRES
  const recus = repris.filter((trait) => message.identite[trait] !== '')
  const identite = {
    ...patient.identite,
    ...Object.fromEntries(recus.map((trait) => [trait, message.identite[trait]])),
  }
  const locaux = { ins: patient.ins, controle: patient.controle }
  const faits = ins
    ? appliquerEvenement(locaux, 'reponse-insi-acceptee', { ins }, noyau.mutations)
    : locaux
  const apres = {
    identite,
    ins: faits.ins,
    controle: controle ?? faits.controle,
    attributs: patient.attributs,
  }
  changerDossier(noyau, patient, apres, {
    auteur,
    type: `Mise à jour (identité reçue de ${nommer(message.emetteur)})`,
    origine: message.emetteur.etablissement,
  })
  return patient.id
}

/** Chaque matricule reçu se garde, avec sa date (EXI REC 08). */
function garderMatricule({ base, horloge }: Noyau, patientId: number, ins: Ins | null): void {
  if (!ins) return
  base.executer(
    'INSERT INTO matricule_recu (patient_id, matricule, oid, recu_le) VALUES (?, ?, ?, ?)',
    [patientId, ins.matricule, ins.oid, horloge.maintenant().toISOString()],
  )
}

/** Une identité refusée laisse sa trace au dossier, qui ne bouge pas. */
function tracerRefus(
  noyau: Noyau,
  { message, auteur }: Demande,
  patient: Patient,
  motif: string,
): void {
  consigner(noyau, patient.id, {
    auteur,
    type: `Identité reçue de ${nommer(message.emetteur)} non intégrée`,
    changements: [],
    statutAvant: patient.statut,
    statutApres: patient.statut,
  })
  noterSuite(noyau, message.id, { suite: 'inchangee', motif, patientId: patient.id, auteur })
}
