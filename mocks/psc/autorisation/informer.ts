import type { EcartProtocole } from '../../contrat.ts'
import { ecart } from '../regle.ts'

/** Ce qu'il faut savoir d'une demande, sans le reprocher au logiciel. */
export function informer(parametres: URLSearchParams): readonly EcartProtocole[] {
  const niveau = parametres.get('acr_values')
  const methode = parametres.get('code_challenge_method') ?? 'plain'
  const notes = [
    niveau === 'eidas2' || niveau === 'eidas3'
      ? ecart(
          'acr-remarque',
          'psc.md §3',
          'V',
          `acr_values vaut ${niveau} : admis avec une remarque.`,
        )
      : null,
    parametres.has('code_challenge')
      ? null
      : ecart('pkce-absent', 'psc.md §3', 'C', 'PKCE n’est pas employé ; PSC ne l’impose pas.'),
    parametres.has('code_challenge') && methode === 'plain'
      ? ecart('pkce-plain', 'RFC 7636 §4.2', 'V', 'Défi PKCE « plain » : S256 le protège mieux.')
      : null,
  ]
  return notes.filter((note) => note !== null)
}
