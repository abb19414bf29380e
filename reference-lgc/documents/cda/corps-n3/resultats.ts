import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { CorpsSynthese } from '../../modele/synthese.ts'
import { phraseResultat } from '../../recit/phrases.ts'
import { absenceLue, NON_RENSEIGNE, POINTS_DE_VIGILANCE, RUBRIQUES } from '../../recit/synthese.ts'
import { loinc } from '../codes.ts'
import { listeCda, paragraphesCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { sectionCda } from './section.ts'

/** Les points de vigilance et les résultats à retenir, en texte (cda.md §13 [V]). */
export function resultatsCda(
  { pointsDeVigilance, resultats: { lignes, absence } }: CorpsSynthese,
  plume: Plume,
): Fragment {
  const resultats =
    lignes.length === 0
      ? xml`<paragraph>${RUBRIQUES.resultats.titre} : ${absenceLue('resultats', absence)}</paragraph>`
      : listeCda(lignes.map((r) => xml`${phraseResultat(r)}`))
  return sectionCda(
    {
      modeles: ['1.3.6.1.4.1.19376.1.5.3.1.3.27', '1.2.250.1.213.1.1.2.150'],
      nom: 'resultats',
      code: loinc('30954-2', "Résultats d'examens"),
      titre: POINTS_DE_VIGILANCE,
      texte: xml`${paragraphesCda(pointsDeVigilance || NON_RENSEIGNE)}${resultats}`,
    },
    plume,
  )
}
