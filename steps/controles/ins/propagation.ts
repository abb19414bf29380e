import type { Constat } from '../../../reports/campagne/types.ts'
import type { MessageDiffuse } from '../../services/flux.ts'
import { controler } from '../controle.ts'

/** Ce qu'une diffusion doit dire de l'identité. */
export interface DiffusionAttendue {
  trait: 'nomNaissance' | 'nomUtilise'
  valeur: string
  fiabilite: 'PROV' | 'VALI'
  /** Matricule attendu dans le message, `null` s'il ne doit pas y être. */
  matricule: string | null
}

const MOTS = { nomNaissance: 'nom de naissance', nomUtilise: 'nom utilisé' } as const

/** Un A31 qui porte la nouvelle valeur du trait : la modification est arrivée. */
export const porteModification = (
  { operation, identite }: MessageDiffuse,
  { trait, valeur }: Pick<DiffusionAttendue, 'trait' | 'valeur'>,
): boolean => operation === 'ADT^A31' && identite[trait] === valeur

/** Un A47 qui dit ce matricule retiré. */
export const porteRetrait = (message: MessageDiffuse, matricule: string): boolean =>
  message.operation === 'ADT^A47' && message.insRetirees.includes(matricule)

const decrire = ({ operation, identite, insRetirees }: MessageDiffuse) =>
  `${operation} ${identite.nomNaissance} ${identite.fiabilites.join(' ')}` +
  `${identite.ins.length > 0 ? ' avec matricule' : ''}${insRetirees.length > 0 ? ', matricule retiré' : ''}`

const decrireTous = (messages: readonly MessageDiffuse[]) =>
  messages.map(decrire).join(' ; ') || 'aucun message reçu'

/** INS.32, INS.36 (règle 27) : les systèmes raccordés apprennent la modification. */
export function modificationPropagee(
  messages: readonly MessageDiffuse[],
  attendue: DiffusionAttendue,
): Constat {
  return controler({
    id: 'ins.modification-propagee',
    conforme: messages.some((m) => porteModification(m, attendue)),
    attendu: `un message A31 de ${MOTS[attendue.trait]} « ${attendue.valeur} »`,
    observe: decrireTous(messages),
    ou: 'messages reçus par le système raccordé',
    action: 'Diffuser toute modification de trait aux systèmes raccordés (ADT^A31).',
    source: 'guide INS, règle 27 ; INS.32 [V]',
  })
}

/** INS.33 à INS.35 (règle 27) : le message dit le statut et le matricule d'après la modification. */
export function diffusionJuste(
  messages: readonly MessageDiffuse[],
  attendue: DiffusionAttendue,
): Constat {
  const message = messages.findLast((m) => porteModification(m, attendue))
  const matricules = message?.identite.ins.map(({ valeur }) => valeur) ?? []
  const fiabilites = message?.identite.fiabilites ?? []
  const { fiabilite, matricule } = attendue
  return controler({
    id: 'ins.diffusion-juste',
    conforme:
      message !== undefined &&
      fiabilites.includes(fiabilite) &&
      (matricule === null ? matricules.length === 0 : matricules.includes(matricule)),
    attendu: `PID-32 ${fiabilite}, ${matricule === null ? 'sans matricule INS' : `matricule ${matricule}`}`,
    observe: `PID-32 ${fiabilites.join(' ') || 'vide'}, ${matricules.join(' ') || 'sans matricule INS'}`,
    ou: 'message A31 reçu par le système raccordé',
    action:
      'Ne diffuser le matricule que d’une identité qualifiée, et dire PROV ou VALI selon le statut.',
    source: 'guide INS, règle 27 ; ins.md §9 et §16 [V]',
  })
}

/** INS.32.03 : le matricule d'une identité qui n'est plus qualifiée est retiré par un A47. */
export function retraitPropage(messages: readonly MessageDiffuse[], matricule: string): Constat {
  return controler({
    id: 'ins.retrait-identifiant-propage',
    conforme: messages.some((m) => porteRetrait(m, matricule)),
    attendu: `un message A47 qui retire le matricule ${matricule}`,
    observe: decrireTous(messages),
    ou: 'messages reçus par le système raccordé',
    action: 'Diffuser le retrait du matricule par un message A47 (MRG-1 : le matricule retiré).',
    source: 'INS.32.03.03, « au minimum de type A47 » ; IHE ITI-30 [I]',
  })
}
