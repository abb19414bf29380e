import { lireUn } from '../../base/base.ts'
import { consigner } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Confiance, Justificatif, Patient } from '../identite.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

export const lireJustificatifs = ({ base }: Pick<Noyau, 'base'>): Justificatif[] =>
  base.lire<Justificatif>('SELECT code, libelle, confiance FROM justificatif ORDER BY rang')

export const lireJustificatif = (
  { base }: Pick<Noyau, 'base'>,
  code: string,
): Justificatif | null =>
  lireUn<{ code: string; libelle: string; confiance: Confiance }>(
    base,
    'SELECT code, libelle, confiance FROM justificatif WHERE code = ?',
    [code],
  )

/** Seul un titre à haut degré de confiance valide ou qualifie (INS.24, INS.25). */
export function controlerTitre(
  noyau: Noyau,
  patient: Patient,
  justificatif: Justificatif,
  auteur: string,
): Statut {
  if (justificatif.confiance === 'faible')
    return noterTitreFaible(noyau, patient, justificatif, auteur)
  const controle = { ...justificatif, le: noyau.horloge.maintenant().toISOString(), par: auteur }
  const faits = appliquerEvenement(patient, 'titre-controle', { controle }, noyau.mutations)
  const apres = { identite: patient.identite, ...faits, attributs: patient.attributs }
  return changerDossier(noyau, patient, apres, { auteur, type: "Validation de l'identité" })
}

/** Un titre faible laisse sa trace mais ne remplace jamais un contrôle plus fort. */
function noterTitreFaible(
  noyau: Noyau,
  patient: Patient,
  { libelle }: Justificatif,
  auteur: string,
): Statut {
  consigner(noyau, patient.id, {
    auteur,
    type: "Titre d'identité présenté",
    changements: [{ libelle: 'Titre à faible degré de confiance', avant: '', apres: libelle }],
    statutAvant: patient.statut,
    statutApres: patient.statut,
  })
  return patient.statut
}

export function retirerTitre(noyau: Noyau, patient: Patient, auteur: string): Statut {
  const faits = appliquerEvenement(patient, 'titre-retire', {}, noyau.mutations)
  const apres = { identite: patient.identite, ...faits, attributs: patient.attributs }
  return changerDossier(noyau, patient, apres, { auteur, type: 'Validation retirée' })
}
