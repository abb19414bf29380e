import { Icone, type NomIcone } from '../../../vues/icones.tsx'
import type { Compte } from '../../compte.ts'
import { type Etat, etatDe } from '../etat.ts'

const FORMES: Record<Etat['genre'], { icone: NomIcone; classe: string }> = {
  ouvert: { icone: 'succes', classe: 'statut-qual' },
  provisoire: { icone: 'information', classe: 'statut-recup' },
  bloque: { icone: 'cadenas', classe: 'statut-prov' },
  desactive: { icone: 'erreur', classe: '' },
}

/** L'état d'un compte : une forme et des mots. */
export function EtatCompte({ compte }: { compte: Compte }) {
  const { genre, mots } = etatDe(compte)
  const { icone, classe } = FORMES[genre]
  return (
    <span class={`statut ${classe}`}>
      <Icone nom={icone} />
      {mots}
    </span>
  )
}
