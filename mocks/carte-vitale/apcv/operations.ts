import type { OperationApcv } from '../../../schemas/apcv/operations.ts'
import type { Fragment } from '../../xml/gabarit.ts'
import type { EtatApcv } from './etat.ts'
import type { CodeFauteApcv } from './fautes.ts'
import type { FaitsApcv } from './lecture/faits.ts'
import { ecrireContexte, ecrireDestruction } from './reponse/ecrire-contexte.ts'

/** Ce qu'une opération recevable rend : le corps d'un succès, ou une faute. */
export type IssueApcv = { corps: Fragment } | { faute: CodeFauteApcv }

const FAUTES_JETON = {
  inconnu: 'harness_apcv_jeton_inconnu',
  expire: 'harness_apcv_jeton_expire',
  reutilise: 'harness_apcv_jeton_reutilise',
} as const satisfies Record<string, CodeFauteApcv>

type Operation = (faits: FaitsApcv, etat: EtatApcv) => IssueApcv

const professionnelDe = ({ message }: FaitsApcv) => message?.assertions[0]?.nom ?? ''

const authentifier: Operation = (faits, { jetons, contextes, reglages }) => {
  const { maintenant, message } = faits
  const presente = jetons.presenter(message?.corps.donnees ?? '', maintenant)
  if ('refus' in presente) return { faute: FAUTES_JETON[presente.refus] }
  const fin = new Date(maintenant.getTime() + reglages.dureeContexte * 1000)
  const contexte = contextes.ouvrir(professionnelDe(faits), presente.appli, fin)
  return { corps: ecrireContexte('AuthentifierUtilisateurProximiteRep', contexte) }
}

const restituer: Operation = (faits, { contextes }) => {
  const contexte = contextes.enCours(professionnelDe(faits), faits.maintenant)
  if (!contexte) return { faute: 'harness_apcv_contexte' }
  return { corps: ecrireContexte('RestituerContexteApCVRep', contexte) }
}

const detruire: Operation = (faits, { contextes }) => {
  const identifiant = faits.message?.corps.contexte ?? ''
  return contextes.detruire(professionnelDe(faits), identifiant, faits.maintenant)
    ? { corps: ecrireDestruction() }
    : { faute: 'harness_apcv_contexte' }
}

/** Les trois opérations du contexte ApCV (ins.md §15 [V]). */
export const OPERATIONS: Record<OperationApcv, Operation> = {
  authentifierUtilisateurProximite: authentifier,
  restituerContexteApCV: restituer,
  detruireContexteApCV: detruire,
}
