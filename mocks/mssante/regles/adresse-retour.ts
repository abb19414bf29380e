import { dansEspaceDeConfiance } from '../boites/operateurs.ts'
import { texteDe } from '../mime/decoder.ts'
import { adresseNue } from './adresses.ts'
import { corpsDe } from './corps.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const RETOUR = { source: 'mssante.md §9, MSS.18', marque: 'V' } as const
const APPLICATIVE = { source: 'mssante.md §9, ECO.2.2.5, MSS.13', marque: 'V' } as const

/** L'adresse de retour est de l'espace de confiance ; une boîte applicative en donne une, et la dit. */
export const adresseRetour: RegleMessage = ({ champ, boite, octets, structure, accuse }) => {
  const [valeur] = champ('reply-to')
  const retour = valeur === undefined ? null : adresseNue(valeur)
  const dehors = retour !== null && !dansEspaceDeConfiance(retour)
  const ecarts = ecartsDe('adresse-retour', RETOUR, [
    dehors && `Adresse de retour « ${retour} » hors de l’espace de confiance.`,
  ])
  if (boite?.famille !== 'APP' || accuse) return ecarts
  const [texte = structure] = [corpsDe(structure)].map((p) => p.parties[0] ?? p)
  const dite = retour !== null && texteDe(octets, texte).toLowerCase().includes(retour)
  return [
    ...ecarts,
    ...ecartsDe('boite-applicative', APPLICATIVE, [
      retour === null && 'Boîte applicative sans adresse de retour (Reply-To).',
      retour !== null && !dite && 'Le texte ne dit pas à quelle adresse joindre l’expéditeur.',
    ]),
  ]
}
