import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import type { CourrielEnvoye } from '../../services/courriels-envoyes.ts'
import { citer, controler, normaliser } from '../controle.ts'

const RECU = /\b(?:remis|lu|recu|delivre|accuse de reception)\b/

/** Le destinataire dont l'arrivée est dite : « Pas d'accusé reçu » ne la dit pas. */
export const ditArrive = (suivi: readonly string[]): boolean =>
  suivi.some((ligne) => {
    const dit = normaliser(ligne)
    return RECU.test(dit) && !/\b(?:pas|aucun|sans|non|attente)\b/.test(dit)
  })

/** MSS.19 : l'accusé reçu se voit sur le message envoyé. */
export function accuseAffiche(suivi: readonly string[]): Constat {
  return controler({
    id: 'mss.accuse-affiche',
    conforme: ditArrive(suivi),
    attendu: 'le destinataire est dit avoir reçu le message',
    observe: suivi.join(' ; '),
    ou: 'suivi du message envoyé',
    action: 'Rattacher l’accusé reçu au message envoyé, et l’y montrer.',
    source: 'MSS.19, MSS/va1.14 [V]',
  })
}

/** MSS.14, MSS.20, MSS.22 : rien n'a été remis à l'opérateur. */
export function aucunEnvoi(envois: readonly CourrielEnvoye[]): Constat {
  return controler({
    id: 'mss.aucun-envoi',
    conforme: envois.length === 0,
    attendu: 'aucun message remis à l’opérateur',
    observe: envois.map(({ objet, a }) => `« ${objet} » à ${a.join(', ')}`).join(' ; ') || 'aucun',
    ou: 'messages soumis à l’opérateur',
    action: 'Bloquer l’envoi avant toute connexion à l’opérateur.',
    source: 'MSS.14, MSS.20, MSS.22 [V] ; mssante.md §13',
  })
}

const RAISONS = {
  'identite-non-qualifiee': {
    mots: /qualifi/,
    attendu: 'l’identité n’est pas qualifiée',
    source: 'MSS.14 [V]',
  },
  'refus-du-patient': {
    mots: /refus|oppos/,
    attendu: 'le patient a refusé',
    source: 'MSS.20, MSS.22 [V]',
  },
} as const
type RaisonDuBlocage = keyof typeof RAISONS

/** L'utilisateur lit pourquoi rien ne part. */
export function blocageExplique(
  { accepte, messages }: ResultatEnregistrement,
  raison: RaisonDuBlocage,
): Constat {
  const { mots, attendu, source } = RAISONS[raison]
  return controler({
    id: 'mss.blocage-explique',
    conforme: !accepte && messages.some((dit) => mots.test(normaliser(dit))),
    attendu: `un message qui le dit : ${attendu}`,
    observe: `${accepte ? 'envoyé' : 'bloqué'} : ${citer(messages)}`,
    ou: 'écran d’envoi',
    action: 'Dire à l’utilisateur pourquoi l’envoi est bloqué.',
    source,
  })
}
