import type { EcartProtocole } from '../contrat.ts'
import { appliquerPannes, type Effet } from './appliquer-pannes.ts'
import { type Decision, decider } from './decider.ts'
import type { EtatInsi } from './etat.ts'
import { informer } from './informations/index.ts'
import type { Faits } from './lecture/faits.ts'
import { type Demande, lireDemande, type OutilsDemande } from './lecture/lire-demande.ts'
import { observer } from './observations/index.ts'
import { professionnelle } from './regles/assertions.ts'
import { controler } from './regles/index.ts'
import type { Cadre } from './regles/types.ts'
import type { ReponseHttp } from './reponse/ecrire-reponse.ts'
import type { EcrireReponse } from './reponse/memoriser-reponse.ts'

export interface Traitement {
  reponse: ReponseHttp
  effet: Effet
  /** Qui appelle : sujet du certificat, ou qualité et identifiant de l'assertion. */
  appelant: string | null
  operation: string | null
  code: string
  ecarts: readonly EcartProtocole[]
  /** Ce qu'il faut savoir de l'échange et qui n'est reproché à personne. */
  informations: readonly EcartProtocole[]
}

export type Outils = Omit<OutilsDemande, 'reglages' | 'dejaVu'> & {
  /** Les défauts d'une réponse écrite par le banc. */
  ecrireReponse: EcrireReponse
  jugerReponse: (corps: string) => readonly EcartProtocole[]
}

function appelantDe(faits: Faits): string | null {
  if (faits.certificat) return faits.certificat.appelant
  const assertion = professionnelle(faits)
  return assertion ? `${assertion.qualificatif ?? 'inconnu'} ${assertion.nom ?? ''}`.trim() : null
}

/**
 * Traite une requête INSi : faits, contrôles dans l'ordre d'ins.md §5.2, recherche, pannes, réponse
 * écrite et jugée. Ne touche ni au réseau ni au journal.
 */
export function repondre(
  demande: Demande,
  etat: EtatInsi,
  cadre: Cadre,
  outils: Outils,
): Traitement {
  const { reglages } = etat
  const faits = lireDemande(demande, { ...outils, reglages, dejaVu: etat.dejaVu })
  const refus = controler(faits, cadre)
  const { issue, informations, confirmer }: Decision =
    refus || !faits.message
      ? { issue: { genre: 'faute', code: refus?.faute ?? 'harness_soap' }, informations: [] }
      : decider(faits.message, faits, etat)
  const effet = appliquerPannes(etat.pannes, faits, issue)
  if (effet.issue === issue && effet.transport === null) confirmer?.()
  const reponse = outils.ecrireReponse(effet.issue, faits, reglages)
  const formeVoulue = effet.alteree || reglages.dates === 'avant-identifiant'
  return {
    reponse,
    effet,
    appelant: appelantDe(faits),
    operation: faits.operation,
    code: effet.issue.code,
    ecarts: [
      ...(refus?.ecarts ?? []),
      ...observer(faits, cadre),
      ...(formeVoulue ? [] : outils.jugerReponse(reponse.corps)),
    ],
    informations: [...informer(faits, issue), ...informations],
  }
}
