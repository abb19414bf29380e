import type { Verdict } from '../../../reports/index.ts'
import { LIBELLES_ETAT } from '../../../reports/libelles.ts'
import { accorder } from '../../valider/accorder.ts'
import { conclutAutrement, exigencesChangees } from './opposer.ts'
import type { ChangementControle, PassageRejoue, Rejeu } from './types.ts'

const GENRES: Record<ChangementControle['genre'], string> = {
  inverse: 'conclut le contraire',
  nouveau: 'contrôle nouveau',
  disparu: 'contrôle disparu',
  'dit-autrement': 'même conclusion, dite autrement',
}

const LONGUEUR_MAX = 200

const nommer = (verdict: Verdict | null): string =>
  verdict === null ? 'sans verdict' : LIBELLES_ETAT[verdict]

const abreger = (texte: string): string =>
  texte.length > LONGUEUR_MAX ? `${texte.slice(0, LONGUEUR_MAX)}…` : texte

function* direPassage(passage: PassageRejoue): Generator<string> {
  const { scenario, titre, verdictAvant, verdictApres, etat, raison, incertain } = passage
  const apres = etat === 'arrete' ? 'rejeu arrêté' : nommer(verdictApres)
  yield `✗ ${scenario} ${titre} : ${nommer(verdictAvant)} → ${apres}`
  for (const { genre, id, apres: constat } of passage.changements) {
    yield `    ${id} : ${GENRES[genre]}`
    if (constat && !constat.conforme) yield `      observé ${abreger(constat.observe)}`
  }
  if (raison !== null) yield `    ${raison}`
  if (incertain)
    yield '    Incertain : ce scénario a lu un secret, retiré à l’enregistrement ; rejouez-le devant le logiciel.'
}

/** Ceux dont la raison est la même se disent ensemble. */
function* direNonRejoues(passages: readonly PassageRejoue[]): Generator<string> {
  const groupes = new Map<string, string[]>()
  for (const { raison, scenario, etat } of passages)
    if (etat !== 'rejoue' && raison !== null)
      groupes.set(raison, [...(groupes.get(raison) ?? []), scenario])
  for (const [raison, scenarios] of groupes)
    yield `− ${[...new Set(scenarios)].join(', ')} : ${raison}`
}

/** Ce qui n'a pas été refait n'a pas été confirmé. */
function direConstance({ passages }: Rejeu): string {
  const laisses = passages.filter(({ etat }) => etat !== 'rejoue').length
  if (laisses === 0) return 'Rien ne change.'
  return `Rien ne change dans ce qui a été refait ; ${accorder(laisses, 'passage reste sans réponse', 'passages restent sans réponse')}.`
}

const POURCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })

/** Le bilan d’un rejeu, à l’écran. */
export function* direRejeu(rejeu: Rejeu): Generator<string> {
  const { passages, controles, changes, bancAvant, bancApres } = rejeu
  yield `Campagne ${rejeu.campagne}, jouée par le banc ${bancAvant}, rejouée par ${bancApres}`
  for (const reserve of rejeu.reserves) yield `À savoir : ${reserve}`
  yield ''
  for (const passage of passages.filter(conclutAutrement)) yield* direPassage(passage)
  yield* direNonRejoues(passages.filter((passage) => !conclutAutrement(passage)))
  const { enregistres, rejoues, repris } = controles
  const part = enregistres === 0 ? '' : ` (${POURCENT.format(rejoues / enregistres)})`
  yield `${accorder(rejoues, 'contrôle refait', 'contrôles refaits')} sur ${enregistres}${part}`
  if (repris > 0)
    yield `${accorder(repris, 'jugement d’un service simulé repris tel quel', 'jugements des services simulés repris tels quels')} : tenus à une connexion, à une signature ou à ce que le service savait alors`
  yield ''
  yield changes === 0
    ? direConstance(rejeu)
    : `${accorder(changes, 'passage conclut', 'passages concluent')} autrement : ${exigencesChangees(passages).join(', ')}.`
}
