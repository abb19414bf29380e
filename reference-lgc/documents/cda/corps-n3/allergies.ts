import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Allergie, CorpsSynthese } from '../../modele/synthese.ts'
import { partiesAllergie } from '../../recit/allergie.ts'
import { absenceLue, RUBRIQUES } from '../../recit/synthese.ts'
import { loinc } from '../codes.ts'
import { allergieAbsenteCda, allergieCda } from './allergie.ts'
import { ancre, ancreDe } from './ancre.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { sectionCda } from './section.ts'

const MODELES = [
  '2.16.840.1.113883.10.20.1.2',
  '1.3.6.1.4.1.19376.1.5.3.1.3.13',
  '1.2.250.1.213.1.1.2.137',
]

/** La phrase de l'allergie, dont l'agent et l'état sont désignés à part. */
function recit(a: Allergie): Fragment {
  const id = ancreDe('allergies', a.cle)
  const { avant, agent, entre, statut, apres } = partiesAllergie(a)
  return ancre(
    id,
    xml`${avant}${ancre(`${id}-agent`, agent)}${entre}${ancre(`${id}-statut`, statut)}${apres}`,
  )
}

/** Toujours présente : l'absence d'allergie se dit aussi (cda.md §13 [V]). */
export function allergiesCda(
  { allergies: { lignes, absence } }: CorpsSynthese,
  plume: Plume,
): Fragment {
  const commun = {
    modeles: MODELES,
    nom: 'allergies',
    code: loinc('48765-2', 'Allergies et hypersensibilités'),
    titre: RUBRIQUES.allergies.titre,
  }
  const absente = ancreDe('allergies', 'absence')
  if (lignes.length === 0)
    return sectionCda(
      {
        ...commun,
        texte: ancre(absente, absenceLue('allergies', absence)),
        entrees: [allergieAbsenteCda(absente, absence, plume)],
      },
      plume,
    )
  return sectionCda(
    {
      ...commun,
      texte: listeCda(lignes.map(recit)),
      entrees: lignes.map((a) => allergieCda(a, plume)),
    },
    plume,
  )
}
