import type { Constat } from '../../../reports/campagne/types.ts'
import type { ConditionsPrises } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const SOURCE = 'ERGO.05, ERGO/va1.04 [V]'

/** « Facilement » n'est pas chiffré par le référentiel : trois clics sont notre borne [C]. */
const CLICS_MAX = 3

/** Chaque clic jusqu'aux conditions, tel que le rapport le montre. */
export const direAcces = (gestes: readonly string[]): string =>
  `Conditions affichées en ${gestes.length === 1 ? '1 clic' : `${gestes.length} clics`} : ${gestes.join(', ')}`

/** ERGO.05 : depuis l'écran de travail, les conditions se lisent sans les chercher. */
export function conditionsAccessibles({ texte, gestes }: ConditionsPrises): Constat {
  return controler({
    id: 'ergo.conditions-acces',
    conforme: texte.trim() !== '' && gestes.length <= CLICS_MAX,
    attendu: `les conditions d’utilisation, en ${CLICS_MAX} clics au plus (borne du banc)`,
    observe: texte.trim() === '' ? 'rien' : direAcces(gestes),
    ou: 'écran de travail, session ouverte',
    action: 'Mener aux conditions d’utilisation par un lien visible de chaque écran.',
    source: SOURCE,
  })
}

/** ERGO.05 : la preuve est le fichier des conditions. */
export function conditionsRemises({ fichier }: ConditionsPrises): Constat {
  return controler({
    id: 'ergo.conditions-fichier',
    conforme: fichier !== null && fichier.octets.length > 0,
    attendu: 'le fichier des conditions d’utilisation',
    observe: fichier ? `${fichier.nom}, ${fichier.octets.length} octets` : 'aucun fichier',
    ou: 'conditions d’utilisation',
    action: 'Offrir les conditions d’utilisation en fichier (PDF).',
    source: SOURCE,
  })
}

const SUJETS: readonly { nom: string; mots: RegExp }[] = [
  { nom: 'la confidentialité', mots: /confidentialite|secret (?:medical|professionnel)/ },
  {
    nom: 'les documents sensibles',
    mots: /documents?\b[^.]{0,80}sensible|sensible[^.]{0,80}document/,
  },
  { nom: 'le RGPD', mots: /rgpd|2016\/679|reglement general sur la protection/ },
]

/** ERGO.05 : elles parlent de la confidentialité des documents sensibles et du RGPD. */
export function conditionsSujets(texte: string): Constat {
  const lu = normaliser(texte)
  const tus = SUJETS.filter(({ mots }) => !mots.test(lu)).map(({ nom }) => nom)
  return controler({
    id: 'ergo.conditions-sujets',
    conforme: tus.length === 0,
    attendu: SUJETS.map(({ nom }) => nom).join(', '),
    observe: tus.length === 0 ? 'tous les sujets' : `il ne dit rien de : ${tus.join(', ')}`,
    ou: 'fichier des conditions d’utilisation',
    action: `Compléter les conditions d’utilisation : ${tus.join(', ')}.`,
    source: SOURCE,
  })
}
