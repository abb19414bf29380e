import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'
import { type CarteVitale, SCHEMA_CARTE } from './carte.ts'

const PAR_NOM = z.strictObject({ card: z.string().min(1) })
const PAR_CARTE = z.strictObject({ card: SCHEMA_CARTE })
const PAR_PERSONNE = z.strictObject({ nom: z.string().min(1), prenom: z.string().min(1) })

export type Designation =
  | { nom: string; carte: CarteVitale }
  | { statut: 400 | 404; erreurs: readonly string[] }

type Cartes = Record<string, CarteVitale>

function parPersonne(cartes: Cartes, { nom, prenom }: z.output<typeof PAR_PERSONNE>): Designation {
  const trouvee = Object.entries(cartes).find(([, carte]) =>
    carte.beneficiaires.some((b) => b.nomPatronymique === nom && b.prenom === prenom),
  )
  if (trouvee) return { nom: trouvee[0], carte: trouvee[1] }
  return { statut: 404, erreurs: [`Aucune carte du jeu ne porte ${nom} ${prenom}.`] }
}

function parNom(cartes: Cartes, nom: string): Designation {
  const carte = Object.hasOwn(cartes, nom) ? cartes[nom] : undefined
  if (carte) return { nom, carte }
  const connues = Object.keys(cartes).join(', ')
  return { statut: 404, erreurs: [`Carte « ${nom} » inconnue ; cartes du jeu : ${connues}.`] }
}

/**
 * La carte qu'un corps désigne : `{ card: "nessi-ruth" }`, `{ card: { … } }` en entier, ou
 * `{ nom, prenom }` d'un de ses bénéficiaires. Rend la carte, ou les erreurs et leur statut HTTP.
 */
export function designerCarte(cartes: Cartes, corps: Record<string, unknown>): Designation {
  if (!('card' in corps)) {
    const lu = verifier(PAR_PERSONNE, corps)
    return 'erreurs' in lu ? { statut: 400, ...lu } : parPersonne(cartes, lu.valeur)
  }
  if (typeof corps.card === 'string') {
    const lu = verifier(PAR_NOM, corps)
    return 'erreurs' in lu ? { statut: 400, ...lu } : parNom(cartes, lu.valeur.card)
  }
  const lu = verifier(PAR_CARTE, corps)
  if ('erreurs' in lu) return { statut: 400, ...lu }
  return { nom: `série ${lu.valeur.card.numeroSerie}`, carte: lu.valeur.card }
}
