import type { SchemasInsi } from '../../schemas/insi/schemas-insi.ts'
import { validerReponseInsi } from '../../schemas/insi/valider-reponse.ts'
import type { EcartProtocole } from '../contrat.ts'
import { appliquerPannes, type Effet } from './appliquer-pannes.ts'
import type { EtatInsi } from './etat.ts'
import type { Faits } from './lecture/faits.ts'
import { type Demande, lireDemande, type OutilsDemande } from './lecture/lire-demande.ts'
import { observer } from './observations/index.ts'
import { chercher } from './recherche/chercher.ts'
import { professionnelle } from './regles/assertions.ts'
import { controler } from './regles/index.ts'
import type { Cadre } from './regles/types.ts'
import { ecrireReponse, type ReponseHttp } from './reponse/ecrire-reponse.ts'
import { type Issue, issueDeRecherche } from './reponse/issue.ts'

export interface Traitement {
  reponse: ReponseHttp
  effet: Effet
  /** Qui appelle : sujet du certificat, ou qualité et identifiant de l'assertion. */
  appelant: string | null
  operation: string | null
  code: string
  ecarts: readonly EcartProtocole[]
}

function appelantDe(faits: Faits): string | null {
  if (faits.certificat) return faits.certificat.appelant
  const assertion = professionnelle(faits)
  return assertion ? `${assertion.qualificatif ?? 'inconnu'} ${assertion.nom ?? ''}`.trim() : null
}

/** Ce que le banc émet est jugé comme le reste : un défaut est une faute du banc. */
function jugerReponse({ corps }: ReponseHttp, schemas: SchemasInsi): readonly EcartProtocole[] {
  return validerReponseInsi(new TextEncoder().encode(corps), schemas).map(
    ({ message, source }) => ({
      regle: 'banc.reponse-invalide',
      source,
      marque: 'C',
      message,
    }),
  )
}

/**
 * Traite une requête INSi : faits, contrôles dans l'ordre d'ins.md §5.2, recherche, pannes, réponse
 * écrite et jugée. Ne touche ni au réseau ni au journal.
 */
export function repondre(
  demande: Demande,
  etat: EtatInsi,
  cadre: Cadre,
  outils: Omit<OutilsDemande, 'reglages' | 'dejaVu'>,
): Traitement {
  const { reglages } = etat
  const faits = lireDemande(demande, { ...outils, reglages, dejaVu: etat.dejaVu })
  const refus = controler(faits, cadre)
  const issue: Issue =
    refus || !faits.message
      ? { genre: 'faute', code: refus?.faute ?? 'harness_soap' }
      : issueDeRecherche(chercher(etat.identites, faits.message))
  const effet = appliquerPannes(etat.pannes, faits, issue)
  const reponse = ecrireReponse(effet.issue, faits, reglages)
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
      ...(formeVoulue ? [] : jugerReponse(reponse, outils.schemas)),
    ],
  }
}
