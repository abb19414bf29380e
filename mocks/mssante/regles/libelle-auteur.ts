import { lireAdresses } from './adresses.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, ECO.2.2.7, MSS.15', marque: 'V' } as const
/** Titre et entité facultatifs ; le nom est en capitales. */
const PERSONNE = /^(?:[^_]+_)?[^_]+_[A-ZÀ-ÖØ-Þ'’ -]+(?:_[^_]+)?$/u

/** From porte un libellé et une adresse : Titre_Prénom_NOM_Entité pour une boîte personnelle. */
export const libelleAuteur: RegleMessage = ({ champ, boite }) => {
  const auteurs = lireAdresses(champ('from').join(', '))
  const [auteur] = auteurs
  const nom = auteur?.nom ?? ''
  return ecartsDe('libelle-auteur', PROVENANCE, [
    auteurs.length !== 1 && `${auteurs.length} auteur(s) dans From ; un seul est attendu.`,
    auteur !== undefined && nom === '' && 'From sans libellé devant l’adresse.',
    boite?.famille === 'PER' &&
      nom !== '' &&
      !PERSONNE.test(nom) &&
      `Libellé « ${nom} » : Titre_Prénom_NOM_Entité attendu pour une boîte personnelle.`,
  ])
}
