import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Contenu } from '../../modele/contenu.ts'
import type { CorpsSynthese } from '../../modele/synthese.ts'
import { loinc } from '../codes.ts'
import { actesCda } from './actes.ts'
import { allergiesCda } from './allergies.ts'
import { copiePdfCda } from './copie-pdf.ts'
import { facteursCda } from './facteurs.ts'
import { pathologiesCda } from './pathologies.ts'
import { ouvrirPlume, type Plume } from './plume.ts'
import { resultatsCda } from './resultats.ts'
import { sectionCda } from './section.ts'
import { traitementsCda } from './traitements.ts'
import { vaccinationsCda } from './vaccinations.ts'

/** Pathologies, antécédents, actes et allergies : les quatre, même vides, donc sans texte (cda.md §13 [V]). */
function antecedentsCda(synthese: CorpsSynthese, plume: Plume): Fragment {
  const allergies = plume.mutations.choisir(
    'vsm-sans-allergies',
    [allergiesCda(synthese, plume)],
    () => [],
  )
  return sectionCda(
    {
      modeles: ['1.2.250.1.213.1.1.2.30'],
      nom: 'antecedents-et-allergies',
      code: loinc('34117-2', 'Historique et physique'),
      titre: 'Pathologies en cours, antécédents et allergies',
      texte: null,
      sousSections: [
        pathologiesCda(synthese, 'pathologies', plume),
        pathologiesCda(synthese, 'antecedents', plume),
        actesCda(synthese, plume),
        ...allergies,
      ],
    },
    plume,
  )
}

const conclusionsCda = (synthese: CorpsSynthese, plume: Plume): Fragment =>
  sectionCda(
    {
      modeles: ['1.2.250.1.213.1.1.2.29'],
      nom: 'conclusions',
      code: loinc('46612-8', 'Conclusions de synthèse'),
      titre: 'Pathologies en cours, antécédents, allergies et facteurs de risque',
      texte: null,
      sousSections: [antecedentsCda(synthese, plume), facteursCda(synthese, plume)],
    },
    plume,
  )

/** Le corps structuré du VSM, dans l'ordre du volet, puis la copie du papier (cda.md §12, §13 [V]). */
export function corpsN3({ id, corps }: Contenu, pdf: Uint8Array, mutations: Mutations): Fragment {
  if (corps.genre !== 'synthese') throw new Error('Seule la synthèse médicale a un niveau 3')
  const plume = ouvrirPlume(id, mutations)
  const sections = [
    conclusionsCda(corps, plume),
    resultatsCda(corps, plume),
    traitementsCda(corps, plume),
    vaccinationsCda(corps, plume),
    copiePdfCda(pdf, plume),
  ]
  return xml`<structuredBody>${sections.flatMap((section) => (section ? [section] : []))}
    </structuredBody>`
}
