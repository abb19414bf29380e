import type { SchemasApcv } from '../../../schemas/apcv/schemas-apcv.ts'
import { validerReponseApcv } from '../../../schemas/apcv/valider-reponse-apcv.ts'
import type { EcartProtocole } from '../../contrat.ts'
import type { Pannes } from '../../pannes.ts'
import type { Confiance } from '../../pki/confiance.ts'
import type { EtatApcv } from './etat.ts'
import { type CodeFauteApcv, FAUTES_APCV } from './fautes.ts'
import type { FaitsApcv } from './lecture/faits.ts'
import { lireDemande } from './lecture/lire-demande.ts'
import { OPERATIONS } from './operations.ts'
import type { PanneApcv } from './pannes.ts'
import { controler } from './regles/index.ts'
import type { CadreApcv } from './regles/types.ts'
import { ecrireFaute, ecrireSucces, type ReponseHttp } from './reponse/ecrire-reponse.ts'

export interface TraitementApcv {
  reponse: ReponseHttp
  /** Ce qui part à la place de la réponse, quand une panne du fil est armée. */
  transport: 'http503' | 'silence' | 'coupure' | null
  appelant: string | null
  operation: string | null
  code: string
  ecarts: readonly EcartProtocole[]
  informations: readonly EcartProtocole[]
}

export interface OutilsApcv {
  schemas: SchemasApcv
  confiance: Confiance
  pannes: Pick<Pannes<PanneApcv>, 'appliquer'>
  maintenant: Date
}

/** Dit dans chaque échange : personne ne doit prendre cette réponse pour l'officielle. */
const FORME: EcartProtocole = {
  regle: 'apcv.forme-non-officielle',
  source: 'ins.md §15',
  marque: 'C',
  message: 'Forme non officielle : le schéma du service ApCV n’est pas public.',
}

function appelantDe({ message }: FaitsApcv): string | null {
  const assertion = message?.assertions[0]
  return assertion ? `${assertion.qualificatif ?? 'inconnu'} ${assertion.nom ?? ''}`.trim() : null
}

/** Ce que le banc émet est jugé comme le reste : un défaut est une faute du banc. */
function jugerReponse({ corps }: ReponseHttp, schemas: SchemasApcv): readonly EcartProtocole[] {
  return validerReponseApcv(new TextEncoder().encode(corps), schemas).map(
    ({ ligne: _, ...anomalie }) => ({ ...anomalie, regle: 'banc.reponse-invalide' }),
  )
}

/** Traite une demande : faits, contrôles, panne, opération, réponse écrite et jugée. */
export function repondre(
  demande: { typeContenu: string | null; octets: Uint8Array },
  etat: EtatApcv,
  cadre: CadreApcv,
  outils: OutilsApcv,
): TraitementApcv {
  const faits = lireDemande(demande, {
    ...outils,
    verifierSignatures: etat.reglages.assertion === 'strict',
  })
  const refus = controler(faits, cadre)
  const panne = outils.pannes.appliquer(
    ({ endpoint }) => endpoint === 'apcv' || endpoint === faits.operation,
  )
  // Une panne du service ne consomme pas le code : il pourra servir au prochain essai.
  const faute: CodeFauteApcv | null =
    panne?.mode === 'faute'
      ? panne.code
      : panne
        ? 'harness_apcv_indisponible'
        : (refus?.faute ?? null)
  const issue =
    faute === null && faits.operation !== null
      ? OPERATIONS[faits.operation](faits, etat)
      : { faute: faute ?? 'harness_apcv_action' }
  const messageId = faits.message?.messageId ?? null
  const reponse = 'corps' in issue ? ecrireSucces(issue.corps) : ecrireFaute(issue.faute, messageId)
  return {
    reponse,
    transport: panne && panne.mode !== 'faute' ? panne.mode : null,
    appelant: appelantDe(faits),
    operation: faits.operation,
    code: 'corps' in issue ? 'ok' : issue.faute,
    ecarts: [...(refus?.ecarts ?? []), ...jugerReponse(reponse, outils.schemas)],
    informations: [FORME, ...informationFaute(issue)],
  }
}

/** La raison d'une faute prévue (code expiré…) n'est pas un reproche au logiciel. */
function informationFaute(issue: { faute: CodeFauteApcv } | object): readonly EcartProtocole[] {
  if (!('faute' in issue)) return []
  return [{ ...FORME, regle: `apcv.${issue.faute}`, message: FAUTES_APCV[issue.faute].texte }]
}
