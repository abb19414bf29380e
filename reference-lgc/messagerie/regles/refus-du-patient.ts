import type { Mutations } from '../../mutations/interrupteur.ts'
import { jourDe } from '../../vues/heures.ts'
import type { DemandeEnvoi } from '../envoi/demande.ts'
import { type Canal, libelleDuType } from '../oppositions/opposition.ts'

/** Le refus en vigueur qui vise cet envoi : tous les documents, ou ce type. */
const refusVise = ({ oppositions, document }: DemandeEnvoi, canal: Canal) =>
  oppositions.find(
    (o) =>
      o.canal === canal &&
      o.leveeLe === null &&
      (o.type === null || document?.codes.includes(o.type)),
  ) ?? null

/** Le patient a refusé de recevoir ce document dans Mon espace santé (MSS.20). */
export function refusMessagerieCitoyenne(d: DemandeEnvoi, mutations: Mutations): string | null {
  if (d.canal !== 'patient') return null
  const refus = refusVise(d, 'patient')
  const phrase =
    refus &&
    `Le patient a refusé le ${jourDe(refus.le)} de recevoir ce document dans Mon espace santé (${libelleDuType(refus.type)}). Rien n'a été envoyé.`
  return mutations.choisir('mss-refus-patient-ignore', phrase, () => null)
}

/** Le patient a refusé que ses documents partent à des professionnels (MSS.22). */
export function refusAuxProfessionnels(d: DemandeEnvoi, mutations: Mutations): string | null {
  if (d.canal !== 'professionnel') return null
  const refus = refusVise(d, 'professionnel')
  const phrase =
    refus &&
    `Le patient a refusé le ${jourDe(refus.le)} que ses documents soient envoyés à d'autres professionnels (${libelleDuType(refus.type)}). Rien n'a été envoyé.`
  return mutations.choisir('mss-refus-professionnel-ignore', phrase, () => null)
}
