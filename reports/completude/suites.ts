import type { Verdict } from '../campagne/types.ts'
import { LIBELLES_TYPE_PREUVE, LIEUX } from '../libelles.ts'
import type { PreuveLue } from '../modele/types.ts'
import type { EtatDossier } from './etats.ts'

export interface FaitsSuite {
  preuve: PreuveLue
  /** Celui de son scénario. */
  verdict: Verdict | null
  /** La version que le dossier présente. */
  candidate: string
}

type Suite = (faits: FaitsSuite) => string

const rejouer = ({ preuve: { rem, preuve } }: FaitsSuite): string =>
  `npx segur campagne --rem ${rem} --preuve ${preuve}`

const corriger: Suite = (faits) =>
  `Lisez l’échec dans rapport.html (docs/lire-un-echec.md), corrigez, puis ${rejouer(faits)}`

function manquante(faits: FaitsSuite): string {
  if (faits.preuve.presence === 'a-fournir') return `Prenez-la : ${rejouer(faits)}`
  if (faits.verdict !== 'conforme') return corriger(faits)
  return `Le scénario joué ne l’a pas prise ; remettez-la vous-même : ${rejouer(faits)} --cible guide`
}

const autreLieu: Suite = (faits) => {
  const { environnementExige: exige } = faits.preuve
  const ou = exige === 'indifferent' ? '' : ` sur ${LIEUX[exige]}`
  return `Refaites-la${ou} : réglez « services » dans segur.config.ts, puis ${rejouer(faits)}`
}

const mauvaisType: Suite = (faits) => {
  const { type, typesAcceptes, format } = faits.preuve.catalogue
  const types = typesAcceptes.length > 0 ? typesAcceptes : [type]
  const demandes = types.map((t) => LIBELLES_TYPE_PREUVE[t]).join(' ou ')
  return `Remettez ${demandes}${format ? ` (${format})` : ''} : ${rejouer(faits)}`
}

const SUITES: Record<EtatDossier, Suite> = {
  prete: () => '',
  'non-due': () => '',
  'a-attester': (faits) =>
    `Signez ou obtenez la pièce, rangez-la dans « attestations » (docs/attestations.md), puis ${rejouer(faits)}`,
  manquante,
  'a-corriger': corriger,
  'en-double': (faits) =>
    `Un fichier par numéro, et un numéro par fichier : reprenez celle-ci seule, ${rejouer(faits)}`,
  'mauvais-type': mauvaisType,
  'film-partiel': (faits) =>
    `Filmez l’écran entier, barre d’adresse, date et heure visibles (docs/videos.md), puis ${rejouer(faits)}`,
  perimee: (faits) => `Reprenez-la sur la version ${faits.candidate} : ${rejouer(faits)}`,
  'autre-lieu': autreLieu,
  'sans-valeur': (faits) =>
    `Prenez-la sur votre logiciel : ${rejouer(faits)} --cible <votre pilote, ou guide>`,
  provisoire: () =>
    'Importez le REM officiel, qui donne son numéro : npx segur referentiel importer <fichier.xlsx>',
}

/** Ce que la personne fait ensuite pour une preuve dans cet état ; vide quand il n'y a rien à faire. */
export const direSuite = (etat: EtatDossier, faits: FaitsSuite): string => SUITES[etat](faits)
