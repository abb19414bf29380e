import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { CorpsSynthese } from '../../modele/synthese.ts'
import {
  absenceLue,
  FACTEURS_PROFESSIONNELS,
  NON_RENSEIGNE,
  RUBRIQUES,
} from '../../recit/synthese.ts'
import { loinc } from '../codes.ts'
import { familleCda } from './famille.ts'
import { habitudesCda } from './habitudes.ts'
import { listeCda, paragraphesCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { sectionCda } from './section.ts'

const professionnelsCda = (
  { facteursProfessionnels: texte }: CorpsSynthese,
  plume: Plume,
): Fragment | null =>
  texte === ''
    ? null
    : sectionCda(
        {
          modeles: ['1.3.6.1.4.1.19376.1.5.3.1.1.5.3.1', '1.2.250.1.213.1.1.2.74'],
          nom: 'facteurs-professionnels',
          code: loinc('10161-8', 'Facteurs de risques professionnels'),
          titre: FACTEURS_PROFESSIONNELS,
          texte: xml`${paragraphesCda(texte)}`,
        },
        plume,
      )

/** Le texte dit ce que les sous-sections absentes ne disent pas ; sans manque, il n'y en a pas (cda.md §13 [V]). */
export function facteursCda(synthese: CorpsSynthese, plume: Plume): Fragment {
  const { habitudes, antecedentsFamiliaux } = synthese
  const parties: readonly [Fragment | null, string][] = [
    [
      habitudesCda(synthese, plume),
      `${RUBRIQUES.habitudes.titre} : ${absenceLue('habitudes', habitudes.absence)}`,
    ],
    [professionnelsCda(synthese, plume), `${FACTEURS_PROFESSIONNELS} : ${NON_RENSEIGNE}`],
    [
      familleCda(synthese, plume),
      `${RUBRIQUES.antecedentsFamiliaux.titre} : ${absenceLue('antecedentsFamiliaux', antecedentsFamiliaux.absence)}`,
    ],
  ]
  const manques = parties.flatMap(([section, absence]) => (section ? [] : [xml`${absence}`]))
  return sectionCda(
    {
      modeles: ['1.2.250.1.213.1.1.2.31'],
      nom: 'facteurs',
      code: loinc(
        '57207-3',
        "Facteurs de risque présents ou passés affectant l'état de santé et/ou une circonstance",
      ),
      titre: 'Facteurs de risque',
      texte: manques.length === 0 ? null : listeCda(manques),
      sousSections: parties.flatMap(([section]) => (section ? [section] : [])),
    },
    plume,
  )
}
