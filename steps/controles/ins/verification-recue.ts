import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneAppelInsi } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import type { InsTransmise } from '../../services/flux.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from './datee.ts'
import { verificationsDe } from './verification-tracee.ts'

const CODES: Record<string, string> = { OK: '00', KO: '01' }

/** Les vérifications qu'INSi a reçues pour ce matricule-là. */
export const verificationsDeIns = (
  appels: readonly AppelInsi[],
  { matricule }: InsTransmise,
): AppelInsi[] =>
  verificationsDe(appels).filter(
    ({ envoye }) => `${envoye.NumIdentifiant ?? ''}${envoye.Cle ?? ''}` === matricule,
  )

/** INS.46 (règle 52) : l'INS reçue a été vérifiée, et INSi a répondu ce que le scénario prépare. */
export function verificationAutomatique(
  appels: readonly AppelInsi[],
  ins: InsTransmise,
  retour: string,
): Constat {
  const recues = verificationsDeIns(appels, ins)
  return controler({
    id: 'ins.verification-automatique',
    conforme: recues.some(({ code }) => code === CODES[retour]),
    attendu: `une vérification du matricule ${ins.matricule}, à laquelle INSi répond ${retour}`,
    observe: recues.map(({ code }) => `code ${code}`).join(', ') || 'aucune vérification reçue',
    ou: 'journal du service INSi (forme de la vérification non officielle)',
    action: 'Vérifier d’office auprès d’INSi toute INS reçue d’un autre domaine.',
    source: 'guide INS, règles 51 et 52 ; INS.46 [V] ; ins.md §2.4 [I]',
  })
}

/** INS.46 : une INS que le cabinet porte déjà récupérée ou qualifiée ne se vérifie pas. */
export function verificationNonRepetee(appels: readonly AppelInsi[], ins: InsTransmise): Constat {
  const nombre = verificationsDeIns(appels, ins).length
  return controler({
    id: 'ins.verification-non-repetee',
    conforme: nombre === 1,
    attendu: `une seule vérification du matricule ${ins.matricule}`,
    observe: `${nombre} vérification(s)`,
    ou: 'journal du service INSi',
    action: 'Ne pas vérifier une INS que le cabinet porte déjà au statut récupérée ou qualifiée.',
    source: 'guide INS, règle 52 ; INS.46 [V]',
  })
}

/** INS.47 (règle 53) : l'appel lié à une donnée reçue et son retour sont au journal. */
export function verificationFluxTracee(lignes: readonly LigneAppelInsi[], retour: string): Constat {
  const tracees = lignes.filter((l) => datee(l) && normaliser(l.operation).includes('verif'))
  return controler({
    id: 'ins.verification-flux-tracee',
    conforme: tracees.some((l) => l.retour.includes(retour) && l.auteur !== ''),
    attendu: `une ligne de vérification datée, de retour ${retour}`,
    observe: tracees.map((l) => `${l.date} ${l.heure} ${l.operation} ${l.retour}`).join(' | '),
    ou: 'journal des appels à INSi',
    action: 'Journaliser chaque vérification liée à une donnée reçue, avec son retour OK ou KO.',
    source: 'guide INS, règle 53 ; INS.47 [V]',
  })
}
