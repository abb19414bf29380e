import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { CorpsSynthese, Traitement } from '../../modele/synthese.ts'
import { absenceLue, RUBRIQUES } from '../../recit/synthese.ts'
import { partiesTraitement } from '../../recit/traitement.ts'
import { loinc } from '../codes.ts'
import { ancre, ancreDe } from './ancre.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { sectionCda } from './section.ts'
import { traitementAbsentCda, traitementCda } from './traitement.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.8',
  '1.3.6.1.4.1.19376.1.5.3.1.3.19',
  '1.2.250.1.213.1.1.2.143',
]

/** Ce que le récit raconte du traitement. */
const raconte = (t: Traitement, { mutations }: Plume): Traitement =>
  mutations.choisir('vsm-dose-du-recit-fausse', t, () => ({
    ...t,
    prise: t.prise && { ...t.prise, dose: t.prise.dose * 2 },
  }))

/** La phrase du traitement, dont le produit et la voie sont désignés à part. */
function recit(traitement: Traitement, plume: Plume): Fragment {
  const id = ancreDe('traitements', traitement.cle)
  const { produit, voie, suite } = partiesTraitement(raconte(traitement, plume))
  const morceaux = [
    ancre(`${id}-produit`, produit),
    ...(voie === '' ? [] : [ancre(`${id}-voie`, voie)]),
    ...(suite === '' ? [] : [xml`${suite}`]),
  ]
  return ancre(
    id,
    xml`${morceaux.map((morceau, rang) => (rang === 0 ? morceau : xml`, ${morceau}`))}`,
  )
}

/** Les traitements au long cours et leurs entrées (cda.md §13 [V]). */
export function traitementsCda(
  { traitements: { lignes, absence } }: CorpsSynthese,
  plume: Plume,
): Fragment {
  const absente = ancreDe('traitements', 'absence')
  const liste = sectionCda(
    {
      modeles: MODELES,
      nom: 'traitements',
      code: loinc('10160-0', 'Traitements'),
      titre: 'Traitements',
      texte:
        lignes.length === 0
          ? ancre(absente, absenceLue('traitements', absence))
          : listeCda(lignes.map((t) => recit(t, plume))),
      entrees:
        lignes.length === 0
          ? [traitementAbsentCda(absente, absence, plume)]
          : lignes.map((t) => traitementCda(t, plume)),
    },
    plume,
  )
  return sectionCda(
    {
      modeles: ['1.2.250.1.213.1.1.2.32'],
      nom: 'plan-de-traitement',
      code: loinc('18776-5', 'Plan de traitement'),
      titre: RUBRIQUES.traitements.titre,
      texte: null,
      sousSections: [liste],
    },
    plume,
  )
}
