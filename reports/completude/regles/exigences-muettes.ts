import { type Referentiel, scenariosMontrant } from '../../../rem/index.ts'
import { accorder } from '../../libelles.ts'
import type { RegleCampagne } from '../types.ts'

/** Une exigence dont aucun scénario connu ne demande de preuve : le catalogue l'ignore, non l'ANS. */
const muette = (referentiel: Referentiel, exigence: Referentiel['exigences'][number]): boolean =>
  scenariosMontrant(referentiel, exigence).every(({ scenario }) => scenario.preuves.length === 0)

/** Le catalogue est une reconstitution : ce qu'il ne connaît pas se dit (référentiel, « Limites connues »). */
export const exigencesMuettes: RegleCampagne = ({ lue }) => {
  const muettes = lue.chapitres
    .flatMap(({ exigences }) => exigences)
    .filter(({ exigence, etat }) => etat !== 'sans-objet' && exigence.nature !== 'preconisation')
    .filter(({ exigence }) => muette(lue.referentiel, exigence))
    .map(({ exigence }) => exigence.id)
  if (muettes.length === 0) return []
  return [
    {
      id: 'dossier.exigences-muettes',
      gravite: 'information',
      observe: `${accorder(muettes.length, 'exigence')} sans preuve connue au catalogue : ${muettes.join(', ')}.`,
      suite: 'Regardez ce que Convergence affiche pour elles, ou importez le REM officiel.',
      source: 'catalogue, « Limites connues »',
      marque: 'déduit',
    },
  ]
}
